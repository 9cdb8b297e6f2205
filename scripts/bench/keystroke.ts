/** What one keystroke in the search box costs, and how it grows with the fact set: `npm run bench:keystroke`. */
import { indexFacts } from '../../core/guidance/fact-index.ts';
import { guidance } from '../../core/guidance/guidance.ts';
import { hitsOf } from '../../core/lookup/hits.ts';
import { createLookup } from '../../core/lookup/lookup.ts';
import { shortAnswer } from '../../core/wording/short-answer.ts';
import type { ClaimId, Facts, SourceId } from '../../data/facts.ts';
import { ENGLISH } from '../../data/lexicon/en/index.ts';
import { loadFacts } from '../facts/load.ts';
import { nodeWords } from '../words.ts';

const TYPED = [
  'how far apart should sessions be for acne scars',
  'can i wear makeup the day after',
  'does it hurt',
  'when can i use retinol again',
];
const ROUNDS = 7;

const words = await nodeWords();
const lookup = createLookup(ENGLISH);

console.table(
  [1, 10, 100].map((times) => {
    const facts = enlarged(loadFacts(), times);
    indexFacts(facts);
    const strokes = Array.from({ length: ROUNDS }, () => TYPED.flatMap((text) => type(text, facts)))
      .flat()
      .toSorted((a, b) => a - b);
    return {
      claims: facts.claims.length,
      sources: facts.sources.length,
      keystrokes: strokes.length,
      'median ms': at(strokes, 0.5),
      'p95 ms': at(strokes, 0.95),
    };
  }),
);

/** Milliseconds of each keystroke while `text` is typed: finding the topics, and computing what is shown of each. */
function type(text: string, facts: Facts): number[] {
  return Array.from(text, (_, end) => {
    const started = performance.now();
    for (const hit of hitsOf(lookup(text.slice(0, end + 1)))) {
      shortAnswer(guidance(facts, hit.topic, hit.concern), words);
    }
    return performance.now() - started;
  });
}

/** The fact set so many times over, each copy by sources of its own. */
function enlarged({ version, sources, claims }: Facts, times: number): Facts {
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const named = (id: string, copy: number): string => (copy === 0 ? id : `${copy}-${id}`);
  return {
    version,
    sources: copies.flatMap((copy) =>
      sources.map((source) => ({ ...source, id: named(source.id, copy) as SourceId })),
    ),
    claims: copies.flatMap((copy) =>
      claims.map((claim) => ({
        ...claim,
        id: named(claim.id, copy) as ClaimId,
        source: named(claim.source, copy) as SourceId,
      })),
    ),
  };
}

function at(sorted: readonly number[], share: number): number {
  return Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2));
}
