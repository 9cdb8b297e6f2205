import type { Interval } from '../quantity/interval.ts';

/**
 * True where all of `a` that can be compared lies no higher than `b`, and some of it lower. An open end never shows
 * that something is lower; it only keeps it from being so where the other side is closed.
 */
export function isLower(a: Interval, b: Interval): boolean {
  const reachesBelow = a.min !== null && (b.min === null || a.min > b.min);
  const reachesAbove = b.max !== null && (a.max === null || a.max > b.max);
  if (reachesBelow || reachesAbove) return false;
  return isLess(a.min, b.min) || isLess(a.max, b.max);
}

const isLess = (a: number | null, b: number | null): boolean => a !== null && b !== null && a < b;

/**
 * How often chance alone would part `one` from `others` at least as far as they are apart (two-sided p, 0 to 1), if
 * the same figures were dealt to the same sources at random. Ranks intervals by `isLower`, those that overlap
 * without an order being ties (Gehan's generalised Wilcoxon test), and counts every way to deal them, so it holds
 * for small groups. 1 where a group is empty.
 */
export function chanceOfSplit(one: readonly Interval[], others: readonly Interval[]): number {
  const all = [...one, ...others];
  const scores = all.map((own) => sum(all.map((other) => order(own, other))));
  const seen = Math.abs(sum(scores.slice(0, one.length)));
  const ways = waysToSum(scores, one.length);
  const total = sum([...ways.values()]);
  const asFar = sum([...ways].map(([reached, count]) => (Math.abs(reached) >= seen ? count : 0)));
  return asFar / total;
}

const order = (a: Interval, b: Interval): number => Number(isLower(b, a)) - Number(isLower(a, b));

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/** For every sum that `size` of the scores can reach, the number of ways to choose them. */
function waysToSum(scores: readonly number[], size: number): ReadonlyMap<number, number> {
  const bySize: Map<number, number>[] = Array.from({ length: size + 1 }, () => new Map());
  bySize[0]?.set(0, 1);
  for (const score of scores) {
    // From the largest size down, so that no score is chosen twice.
    for (let chosen = size; chosen > 0; chosen--) {
      const into = bySize[chosen];
      for (const [reached, count] of bySize[chosen - 1] ?? []) {
        into?.set(reached + score, (into.get(reached + score) ?? 0) + count);
      }
    }
  }
  return bySize[size] ?? new Map();
}
