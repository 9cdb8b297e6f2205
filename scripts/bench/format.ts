import type { Spread } from './statistics.ts';

const digits = (value: number): number => {
  const size = Math.abs(value);
  return size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3;
};
const fixed = (value: number): string => value.toFixed(digits(value));

/** "12.3 (11.8–13.0)": the median, and between what the middle half lies. */
export const withSpread = ({ median, low, high }: Spread): string =>
  `${fixed(median)} (${fixed(low)}–${fixed(high)})`;

/** "1.08 × (1.05–1.12)". */
export const times = ({ median, low, high }: Spread): string =>
  `${median.toFixed(2)} × (${low.toFixed(2)}–${high.toFixed(2)})`;

/** In thousands of bytes, as stores and size budgets count. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
