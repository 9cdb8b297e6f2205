import { packAnswers, unpackAnswers } from '../../../core/guidance/answers.ts';
import { guidance } from '../../../core/guidance/guidance.ts';
import { hitsOf } from '../../../core/lookup/hits.ts';
import { createLookup } from '../../../core/lookup/lookup.ts';
import { shortAnswer } from '../../../core/wording/short-answer.ts';
import type { Facts } from '../../../data/facts.ts';
import { ENGLISH } from '../../../data/lexicon/en/index.ts';
import { ESSENTIAL_TOPICS, TOPICS } from '../../../data/topics.ts';
import { nodeWords } from '../../words.ts';
import { withSpread } from '../format.ts';
import { timesOf } from '../measure.ts';
import type { Row } from '../result.ts';
import { quantile, spread } from '../statistics.ts';

const TYPED = [
  'how far apart should sessions be for acne scars',
  'can i wear makeup the day after',
  'does it hurt',
  'when can i use retinol again',
];

const words = await nodeWords();
const lookup = createLookup(ENGLISH);

/** What is computed of a fact set, in this process: at build, when a surface opens, at every letter. */
export function computingRow(facts: Facts, runs: number): Row {
  const packed = JSON.stringify(packAnswers(facts));
  const strokes = Array.from({ length: runs }, () =>
    TYPED.flatMap((text) => type(text, packed)),
  ).flat();
  return {
    claims: facts.claims.length,
    sources: facts.sources.length,
    'guidance on all topics ms': withSpread(spread(timesOf(runs, () => guidanceOnAll(facts)))),
    'first answers ms': withSpread(spread(timesOf(runs, () => firstAnswers(packed)))),
    'keystroke ms': withSpread(spread(strokes)),
    'keystroke, 95 of 100 within ms': quantile(strokes, 0.95).toFixed(2),
  };
}

/** From the bare facts on, as nothing is computed before it is asked for. */
function guidanceOnAll({ version, sources, claims }: Facts): void {
  const fresh: Facts = { version, sources, claims };
  for (const { id } of TOPICS) guidance(fresh, id);
}

/** What a surface does for its first answers: the answers in brief are parsed, and the essential ones worded. */
function firstAnswers(packed: string): void {
  const answers = unpackAnswers(JSON.parse(packed));
  for (const topic of ESSENTIAL_TOPICS) shortAnswer(answers.to(topic), words);
}

/** Milliseconds of each letter while `text` is typed: finding the topics, and wording what is shown of each. */
function type(text: string, packed: string): number[] {
  const answers = unpackAnswers(JSON.parse(packed));
  return Array.from(text, (_, end) => {
    const started = performance.now();
    for (const hit of hitsOf(lookup(text.slice(0, end + 1)))) {
      shortAnswer(answers.to(hit.topic, hit.concern), words);
    }
    return performance.now() - started;
  });
}
