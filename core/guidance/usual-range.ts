import type { Interval } from '../quantity/interval.ts';

/**
 * The usual range of `votes` (one per source): from the low median of the lower ends to the high median of the
 * upper ends; an open end abstains. An end nobody closes stays null. Returns null where nobody votes or the two
 * medians cross, since then no range is usual.
 */
export function usualRange(votes: readonly Interval[]): Interval | null {
  const min = median(ends(votes, 'min'), 'low');
  const max = median(ends(votes, 'max'), 'high');
  if (min === null && max === null) return null;
  if (min !== null && max !== null && min > max) return null;
  return { min, max };
}

/** The largest number of `votes` that hold one value in common. */
export function commonGround(votes: readonly Interval[]): number {
  const starts = votes.map((vote) => vote.min ?? -Infinity).toSorted((a, b) => a - b);
  const stops = votes.map((vote) => vote.max ?? Infinity).toSorted((a, b) => a - b);
  let most = 0;
  let closed = 0;
  // A largest group always meets at the lower end of one of its intervals, so those are the places to look at.
  for (const [opened, start] of starts.entries()) {
    while ((stops[closed] ?? Infinity) < start) closed++;
    most = Math.max(most, opened + 1 - closed);
  }
  return most;
}

const ends = (votes: readonly Interval[], end: 'min' | 'max'): number[] =>
  votes.map((vote) => vote[end]).filter((value) => value !== null);

/** With an even count, `low` takes the lower of the two middle values and `high` the upper. */
function median(values: readonly number[], side: 'low' | 'high'): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return sorted[side === 'low' ? Math.floor(middle) : Math.ceil(middle)] ?? null;
}
