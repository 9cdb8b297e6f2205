import type { Facts } from '../../data/facts.ts';
import { guidance } from '../guidance/guidance.ts';
import { AGREEMENT_SHARE } from '../guidance/thresholds.ts';
import type { QuantityGuidance } from '../guidance/types.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Course, FigureGiver, FigureTopic } from './types.ts';

/** A figure that a plan follows, with whoever gave it. */
export interface Figure extends Interval {
  readonly by: FigureGiver | 'sources';
}

/** What the sources say on one of a plan's topics, for its concern. */
export function sourcesOn(facts: Facts, course: Course, topic: FigureTopic): QuantityGuidance {
  const answer = guidance(facts, topic, course.concern);
  if (answer.kind !== 'quantity') throw new Error(`Not told in figures: ${topic}`);
  return answer;
}

/**
 * The figure that holds for `topic`: a provider's before the reader's own before the sources'. Null where nobody gives
 * one.
 */
export function figureFor(facts: Facts, course: Course, topic: FigureTopic): Figure | null {
  const given = (by: FigureGiver) =>
    course.figures.find((figure) => figure.topic === topic && figure.by === by);
  const { min, max, by } =
    given('provider') ?? given('reader') ?? preset(sourcesOn(facts, course, topic));
  return min === null && max === null ? null : { min, max, by };
}

/**
 * What a plan takes from the sources: the usual range, or, where fewer than AGREEMENT_SHARE of them fit it, all that
 * they say, from the smallest figure to the largest.
 */
function preset({ usual, agree, voters, positions }: QuantityGuidance): Figure {
  if (usual && agree / voters.length >= AGREEMENT_SHARE) return { ...usual, by: 'sources' };
  if (positions.length === 0) return { min: null, max: null, by: 'sources' };
  const least = Math.min(...positions.map(({ min, max }) => min ?? max ?? Infinity));
  const most = Math.max(...positions.map(({ min, max }) => max ?? min ?? -Infinity));
  return {
    min: positions.some(({ min }) => min === least) ? least : null,
    max: positions.some(({ max }) => max === null) ? null : most,
    by: 'sources',
  };
}
