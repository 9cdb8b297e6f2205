import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TextBlock } from '../../../core/claims/types.ts';
import type { Unit } from '../../../data/topics.ts';
import { readSavedPage } from '../../check/read-saved-page.ts';

const TESTS = join(import.meta.dirname, '../../../tests');
const PASSAGES = ['passages', 'consent-and-care', 'instructions-and-offers'];

/** A figure that a person found in a passage. */
export interface ExpectedFigure {
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: Unit;
}
export interface Passage {
  readonly context: string;
  readonly expected: readonly ExpectedFigure[];
}

/** The blocks of every saved page, over and over, until there are so many words. */
export function blocksOf(words: number): TextBlock[] {
  const pages = join(TESTS, 'pages');
  const saved = readdirSync(pages).flatMap((name) => {
    const file = readdirSync(join(pages, name)).find((each) => each === 'page.html');
    return file ? readSavedPage(join(pages, name, file)) : [];
  });
  const times = Math.ceil(words / wordCount(saved));
  return Array.from({ length: times }, () => saved).flat();
}

export function wordCount(blocks: readonly TextBlock[]): number {
  return blocks.reduce((count, { text }) => count + text.split(/\s+/).length, 0);
}

/** Passages of real pages with the figures that are claims in them. */
export const passages = (): Passage[] =>
  PASSAGES.flatMap((name) =>
    JSON.parse(readFileSync(join(TESTS, 'eval/claims', `${name}.json`), 'utf8')),
  );
