import type { Glossary, Lexicon } from '../../data/lexicon/types.ts';
import { createConcernReader } from './concern.ts';
import { createCoverage } from './coverage.ts';
import { createElapsedReader } from './elapsed.ts';
import { createLean } from './learned.ts';
import { createReader } from './question.ts';
import { createRanker } from './rank.ts';
import { createSafetyReader } from './safety.ts';
import type { Lookup, LookupResult } from './types.ts';

/** The score from which an answer counts as sure. */
const SURE = 16;
/** How many other topics are offered. */
const OFFERED = 3;

/**
 * Builds the lookup for one lexicon, and for questions in the languages of `glossaries`. The indexes are built here, once; the function returned is pure and
 * deterministic, ignores case, spacing and punctuation, and never throws. Its work grows in a straight line with
 * the length of the question, of which it reads the first 4,000 characters.
 */
export function createLookup(lexicon: Lexicon, glossaries: readonly Glossary[] = []): Lookup {
  const read = createReader(lexicon, glossaries);
  const lean = createLean(lexicon);
  const rank = createRanker(lexicon);
  const weigh = createCoverage(lexicon);
  const concernOf = createConcernReader(lexicon);
  const safetyOf = createSafetyReader(lexicon);
  const elapsedOf = createElapsedReader(lexicon);

  return (raw): LookupResult => {
    const question = read(raw);
    const leaning = lean(question);
    const { topics, asked } = rank(question, leaning);
    const { covered, others } = weigh(question, topics[0], leaning);
    const safety = safetyOf(question.text);
    const ranked = topics.map(({ topic }) => topic);
    const best = topics[0];
    if (!covered || !best) {
      const otherTreatment = others.find(({ name }) => name !== null)?.name;
      const nearest = [...new Set([...ranked, ...lexicon.topics.map(({ topic }) => topic)])];
      return {
        kind: 'not-covered',
        nearest: nearest.slice(0, OFFERED),
        ...(otherTreatment ? { otherTreatment } : {}),
        safety,
      };
    }
    // Of two questions in one the first is answered, as long as the text as a whole is about one of the two.
    const topic = asked.some((it) => it.topic === best.topic)
      ? (asked[0]?.topic ?? best.topic)
      : best.topic;
    const next = asked.find((it) => it.topic !== topic);
    const nextText = next && question.parts[next.part]?.text;
    const elapsed = elapsedOf(question.text);
    return {
      kind: 'answer',
      topic,
      concern: concernOf(question.text),
      confidence: Math.min(1, best.score / SURE),
      alternatives: ranked.filter((id) => id !== topic).slice(0, OFFERED),
      safety: safety.filter((id) => id !== topic),
      ...(elapsed === null ? {} : { elapsed }),
      ...(next && nextText ? { second: { topic: next.topic, concern: concernOf(nextText) } } : {}),
    };
  };
}
