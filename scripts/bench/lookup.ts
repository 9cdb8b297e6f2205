/**
 * Puts the lookup beside the search libraries it could have been, over the same questions and texts:
 * `npm run bench:lookup`. Writes docs/accuracy/lookup.json and docs/accuracy/lookup.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ENGLISH } from '../../data/lexicon/en/index.ts';
import { TUNED_ON } from '../eval/question-sets.ts';
import {
  evaluateQuestions,
  type QuestionItem,
  type QuestionScores,
  type Share,
} from '../eval/questions.ts';
import { bundledBytes } from './lookup/bundle-size.ts';
import { enginesFor } from './lookup/engines.ts';
import { type Measured, measure } from './lookup/measure.ts';

const UNTOUCHED = ['untouched'];
const DOCS = new URL('../../docs/accuracy/', import.meta.url);
const at = (path: string) => JSON.stringify(new URL(`../../${path}`, import.meta.url).pathname);

/** The code each engine needs, without the words it searches. */
const SOURCES: Readonly<Record<string, string>> = {
  'Fuse.js with its defaults': "export { default } from 'fuse.js'",
  'Fuse.js token search, stop words, stemming': `export { default } from 'fuse.js'; export { stem } from ${at('core/lookup/stem.ts')}`,
  'MiniSearch, stop words, stemming': `export { default } from 'minisearch'; export { stem } from ${at('core/lookup/stem.ts')}`,
  Needlewise: `export { createLookup } from ${at('core/lookup/lookup.ts')}`,
};
const LEXICON_SOURCE = `export { ENGLISH } from ${at('data/lexicon/en/index.ts')}`;

export interface BenchRow extends Measured {
  readonly engine: string;
  readonly bytes: number;
}
export interface BenchResult {
  readonly questions: number;
  readonly offTopic: number;
  /** The lexicon alone, which all but the defaults need for their words. */
  readonly lexiconBytes: number;
  readonly rows: readonly BenchRow[];
  /** Questions that nothing was tuned on: how many, and how Needlewise does. */
  readonly untouched: { readonly questions: number } & QuestionScores;
}

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** The result as a Markdown table with the words to read it by. */
export function benchMarkdown(result: BenchResult): string {
  const { questions, offTopic, lexiconBytes, rows, untouched } = result;
  const of = ({ right, of: all }: Share): string => `${right} of ${all}`;
  const lines = rows.map(
    (row) =>
      `| ${[row.engine, percent(row.top1), percent(row.top3), percent(row.rejected), percent(row.wronglyRejected), row.microseconds.toFixed(0), kilobytes(row.bytes)].join(' | ')} |`,
  );
  return `| engine | right topic first | among the first three | off-topic refused | on-topic refused | µs a question | code |
|---|---:|---:|---:|---:|---:|---:|
${lines.join('\n')}

${questions} questions, ${offTopic} of them off-topic: all of \`tests/eval/questions/\` but \`untouched.json\`. Every engine searches
words of the same lexicon (${kilobytes(lexiconBytes)} more). Libraries have no rule for what is not covered: their first and first three
are counted without one, and each was given the score below which it refuses that costs it no more than 2 % of the on-topic
questions (or what it finds nothing for). Time is the median of seven passes.

Needlewise was tuned on these questions, the libraries were not. On the ${untouched.questions} questions that nothing was tuned on it has the
right topic first for ${of(untouched.top1)}, among the first three for ${of(untouched.top3)}, the right concern for ${of(untouched.concern)}; it refuses
${of(untouched.rejected)} that are off-topic and, wrongly, ${of(untouched.wronglyRejected)} that are not.
`;
}

function readQuestions(sets: readonly string[]): QuestionItem[] {
  return sets.flatMap((set) =>
    JSON.parse(
      readFileSync(new URL(`../../tests/eval/questions/${set}.json`, import.meta.url), 'utf8'),
    ),
  );
}

async function bench(): Promise<BenchResult> {
  const items = readQuestions(TUNED_ON);
  const fresh = readQuestions(UNTOUCHED);
  const { scores } = evaluateQuestions(fresh);
  if (!scores) throw new Error('The untouched questions carry no expected topics.');
  const rows: BenchRow[] = [];
  for (const engine of enginesFor(ENGLISH)) {
    const bytes = await bundledBytes(SOURCES[engine.name] ?? '');
    rows.push({ engine: engine.name, ...measure(engine, items), bytes });
  }
  return {
    questions: items.length,
    offTopic: items.filter(({ expected_topic }) => expected_topic === null).length,
    lexiconBytes: await bundledBytes(LEXICON_SOURCE),
    rows,
    untouched: { questions: fresh.length, ...scores },
  };
}

if (import.meta.main) {
  const result = await bench();
  mkdirSync(DOCS, { recursive: true });
  writeFileSync(new URL('lookup.json', DOCS), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(new URL('lookup.md', DOCS), benchMarkdown(result));
  console.log(benchMarkdown(result));
}
