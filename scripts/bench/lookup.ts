/**
 * Puts the lookup beside the search libraries it could have been, over the same questions and texts. Writes
 * docs/accuracy/lookup.json and docs/accuracy/lookup.md.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH } from '../../data/lexicon/en/index.ts';
import { TUNED_ON } from '../eval/question-sets.ts';
import {
  evaluateQuestions,
  type QuestionItem,
  type QuestionScores,
  type Share,
} from '../eval/questions.ts';
import { kilobytes, withSpread } from './format.ts';
import { bundledBytes } from './lookup/bundle-size.ts';
import { enginesFor } from './lookup/engines.ts';
import { type Measured, measure } from './lookup/measure.ts';
import type { BenchSize, PartResult, Row } from './result.ts';
import { spread } from './statistics.ts';

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

/** The result as a Markdown table with the words to read it by. */
function benchMarkdown(result: BenchResult): string {
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

export async function benchLookup({ runs, smoke }: BenchSize): Promise<PartResult> {
  const result = await compare(smoke ? 20 : Infinity);
  if (!smoke) publish(result);
  return {
    part: 'lookup',
    tables: [
      {
        title: 'Answering a question, beside search libraries',
        rows: result.rows.map(engineRow),
        note: ENGINES_NOTE,
      },
      { title: 'Starting to answer', rows: [coldRow(runs)], note: COLD_NOTE },
    ],
  };
}

const ENGINES_NOTE = `The questions the lookup was tuned on; [the accuracy page](accuracy.md) has the untouched ones and how each was measured.
*code* is what the engine adds to the package, minified, without the words it searches.`;
const COLD_NOTE = `In a new process each time: the indexes are built, then a first question and a first mistyped one are asked. In a
surface this happens when it has been drawn and the browser is idle.`;

const engineRow = ({ engine, top1, rejected, microseconds, bytes }: BenchRow): Row => ({
  engine,
  'right topic first': percent(top1),
  'off-topic refused': percent(rejected),
  'µs a question': microseconds.toFixed(0),
  code: kilobytes(bytes),
});

function coldRow(runs: number): Row {
  const starts = Array.from({ length: runs }, coldStart);
  return {
    'building the indexes ms': withSpread(spread(starts.map(({ building }) => building))),
    'first question ms': withSpread(spread(starts.map(({ asking }) => asking))),
    'first mistyped one ms': withSpread(spread(starts.map(({ mistyped }) => mistyped))),
  };
}

function coldStart(): { building: number; asking: number; mistyped: number } {
  const script = join(import.meta.dirname, 'lookup/cold-start.ts');
  const { stdout } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  return JSON.parse(stdout);
}

async function compare(most: number): Promise<BenchResult> {
  const items = readQuestions(TUNED_ON).slice(0, most);
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

function publish(result: BenchResult): void {
  mkdirSync(DOCS, { recursive: true });
  writeFileSync(new URL('lookup.json', DOCS), `${JSON.stringify(result, null, 2)}\n`);
  writeFileSync(new URL('lookup.md', DOCS), benchMarkdown(result));
}
