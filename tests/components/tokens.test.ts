import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const CSS = readFileSync(join(import.meta.dirname, '../../components/tokens.css'), 'utf8');
const TOKENS = new Map(
  [...CSS.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

/** What is written or drawn on what. WCAG 2.2 asks 4.5 of text, 3 of controls and pictures. */
const PAIRS: readonly [string, string, number][] = [
  ['ink', 'page', 7],
  ['ink', 'surface', 7],
  ['ink', 'surface-sunken', 7],
  ['ink', 'accent-tint', 7],
  ['ink-soft', 'page', 4.5],
  ['ink-soft', 'surface', 4.5],
  ['ink-soft', 'surface-sunken', 4.5],
  ['page', 'ink', 7],
  ['accent', 'page', 4.5],
  ['accent', 'surface', 4.5],
  ['accent', 'accent-tint', 4.5],
  ['on-accent', 'accent', 4.5],
  ['warn', 'warn-tint', 4.5],
  ['ink', 'warn-tint', 7],
  ['page-mark', 'surface', 4.5],
  ['differ', 'surface', 3],
  ['differ', 'accent-tint', 3],
  ['control-line', 'page', 3],
  ['control-line', 'surface', 3],
];

describe.each(['light', 'dark'] as const)('in the %s scheme', (scheme) => {
  const colour = (name: string): string => {
    const value = TOKENS.get(name)?.[scheme];
    if (!value) throw new Error(`No colour token --${name}`);
    return value;
  };

  test.each(PAIRS)('%s stands out on %s', (front, back, least) => {
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
  });
});

/** Contrast ratio as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
