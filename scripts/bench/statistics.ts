/** What repeated measurements of one thing come to. */
export interface Spread {
  readonly median: number;
  /** The middle half of the measurements lies between these two. */
  readonly low: number;
  readonly high: number;
  /** How many measurements there are. */
  readonly runs: number;
}

/** The value below which this part (0 to 1) of the values lies, between neighbours in proportion. NaN for none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** The middle of the values, the mean of the two middle ones where their number is even. NaN for none. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Median and quartiles: robust against the few runs in which the machine did something else. */
export const spread = (values: readonly number[]): Spread => ({
  median: median(values),
  low: quantile(values, 0.25),
  high: quantile(values, 0.75),
  runs: values.length,
});

/**
 * How many times as much one thing takes as another, from measurements taken in pairs: the same place in both lists
 * is the same round, so that a machine that slows down slows both. Rounds that one of them lacks are left out.
 */
export const ratio = (of: readonly number[], to: readonly number[]): Spread =>
  spread(of.slice(0, to.length).map((value, round) => value / (to[round] as number)));
