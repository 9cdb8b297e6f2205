/** How long reading a page's claims takes as pages grow: `npm run bench:reading`. Prints a table; asserts nothing. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readClaims } from '../../core/claims/read-claims.ts';
import type { TextBlock } from '../../core/claims/types.ts';
import { readSavedPage } from '../check/read-saved-page.ts';

const PAGES = join(import.meta.dirname, '../../tests/pages');
const SIZES = [10_000, 30_000, 100_000];
const RUNS = 7;
/** The caps are lifted, so that all of the text is read. */
const UNCAPPED = { mostBlocks: Infinity, mostCharacters: Infinity, mostClaims: Infinity };
/** The least any reader does: one pass of one pattern over the text. */
const FLOOR = /\d+(?:[.,]\d+)?\s*(?:sessions?|days?|weeks?|months?|hours?|minutes?|mm)/gi;

const savedBlocks = readdirSync(PAGES).flatMap((name) => {
  const file = readdirSync(join(PAGES, name)).find((each) => each === 'page.html');
  return file ? readSavedPage(join(PAGES, name, file)) : [];
});

console.table(
  SIZES.map((size) => {
    const blocks = blocksOf(size);
    const text = blocks.map((block) => block.text).join('\n');
    const reading = timesOf(() => readClaims(blocks, UNCAPPED));
    const floor = timesOf(() => text.match(FLOOR));
    return {
      words: wordCount(blocks),
      'median ms': Number(reading.median.toFixed(1)),
      'spread ms': `${reading.least.toFixed(1)}–${reading.most.toFixed(1)}`,
      'words per ms': Math.round(wordCount(blocks) / reading.median),
      '× one pattern': Number((reading.median / floor.median).toFixed(1)),
      claims: readClaims(blocks, UNCAPPED).claims.length,
    };
  }),
);

/** The saved pages over and over, until there are so many words. */
function blocksOf(words: number): TextBlock[] {
  const times = Math.ceil(words / wordCount(savedBlocks));
  return Array.from({ length: times }, () => savedBlocks).flat();
}

function wordCount(blocks: readonly TextBlock[]): number {
  return blocks.reduce((count, { text }) => count + text.split(/\s+/).length, 0);
}

function timesOf(run: () => unknown): { median: number; least: number; most: number } {
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).toSorted((a, b) => a - b);
  return { median: times[(RUNS - 1) / 2] ?? 0, least: times[0] ?? 0, most: times.at(-1) ?? 0 };
}
