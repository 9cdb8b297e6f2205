/** A closed interval in the unit of its topic. Both ends are inclusive; null means that end is left open. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

/** True where neither end carries a figure, so the interval says nothing. */
export const isUnbounded = ({ min, max }: Interval): boolean => min === null && max === null;

/** True where the two intervals share at least one value; an open end reaches without limit. */
export function overlaps(a: Interval, b: Interval): boolean {
  return (a.min ?? -Infinity) <= (b.max ?? Infinity) && (b.min ?? -Infinity) <= (a.max ?? Infinity);
}

/** True where every value of `inner` is also in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return (
    (outer.min ?? -Infinity) <= (inner.min ?? -Infinity) &&
    (inner.max ?? Infinity) <= (outer.max ?? Infinity)
  );
}

/** The smallest interval that holds all of `intervals`; an end is open as soon as one of them leaves it open. */
export function hull(intervals: readonly Interval[]): Interval {
  const ends = (pick: (interval: Interval) => number | null): number[] | null => {
    const values = intervals.map(pick);
    return values.length > 0 && values.every((value) => value !== null) ? values : null;
  };
  const mins = ends((interval) => interval.min);
  const maxs = ends((interval) => interval.max);
  return { min: mins && Math.min(...mins), max: maxs && Math.max(...maxs) };
}

/** Ends this close are the same: a month is 30 days to one writer and four weeks and a bit to another. */
const TOLERANCE = 0.02;

/** True where both ends are the same within 2 %; an open end is the same as an open end alone. */
export const isSameInterval = (a: Interval, b: Interval): boolean =>
  isSameEnd(a.min, b.min) && isSameEnd(a.max, b.max);

function isSameEnd(a: number | null, b: number | null): boolean {
  if (a === null || b === null) return a === b;
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
}
