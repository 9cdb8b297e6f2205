import type { Source, SourceId } from '../../data/facts.ts';
import { type StanceTopic, topicById } from '../../data/topics.ts';
import type { Interval } from '../quantity/interval.ts';
import type { FactIndex } from './fact-index.ts';
import type { Guidance, StanceGuidance } from './types.ts';
import { usualRange } from './usual-range.ts';

/** One voting source and its figure; a stance is its place from the most reassuring to the most careful. */
export interface Observation {
  readonly source: Source;
  readonly says: Interval;
}

/** What a group of sources says: a usual range, or the stance that most of them take. */
export type Figure =
  | { readonly kind: 'quantity'; readonly usual: Interval }
  | { readonly kind: 'stance'; readonly stance: string };

/** What each voter of an answer says, one observation a source; none for advice, which can't be compared. */
export function observationsIn(index: FactIndex, guidance: Guidance): Observation[] {
  switch (guidance.kind) {
    case 'advice':
      return [];
    case 'quantity':
      return guidance.positions.flatMap(({ min, max, sources }) =>
        sources.map((id) => ({ source: index.source(id), says: { min, max } })),
      );
    case 'stance':
      return guidance.voters.map((id) => ({
        source: index.source(id),
        says: placesOf(guidance, id),
      }));
  }
}

/** Where a source stands among the stances; one that takes two spans them. */
function placesOf({ topic, positions }: StanceGuidance, source: SourceId): Interval {
  const places = positions
    .filter(({ sources }) => sources.includes(source))
    .map(({ stance }) => stancesOf(topic).indexOf(stance));
  return { min: Math.min(...places), max: Math.max(...places) };
}

/** The figure of a group as it would stand in an answer; null where its ends cross or its leading stances tie. */
export function figureOf(guidance: Guidance, group: readonly Observation[]): Figure | null {
  const intervals = group.map(({ says }) => says);
  if (guidance.kind !== 'stance') {
    const usual = usualRange(intervals);
    return usual && { kind: 'quantity', usual };
  }
  const single = intervals.filter(({ min, max }) => min === max);
  const [first, second] = [...Map.groupBy(single, ({ min }) => min)]
    .map(([place, takers]) => ({ place, count: takers.length }))
    .toSorted((a, b) => b.count - a.count);
  if (!first || first.count === second?.count) return null;
  const stance = stancesOf(guidance.topic)[first.place ?? -1];
  return stance === undefined ? null : { kind: 'stance', stance };
}

const stancesOf = (topic: StanceGuidance['topic']): readonly string[] =>
  (topicById(topic) as StanceTopic).stances;
