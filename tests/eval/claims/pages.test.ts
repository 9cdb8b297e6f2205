import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../core/claims/read-claims.ts';
import type { PageClaim } from '../../../core/claims/types.ts';
import { readSavedPage } from '../../../scripts/check/read-saved-page.ts';

interface Expected {
  readonly label: 'about' | 'passing' | 'unrelated';
  readonly claims?: readonly Pick<
    PageClaim,
    'topic' | 'concern' | 'min' | 'max' | 'unit' | 'currency'
  >[];
  readonly promises?: readonly Pick<PageClaim, 'topic' | 'stance'>[];
}

const folder = new URL('../../pages/', import.meta.url);
const pages = readdirSync(folder)
  .map((slug) => ({ slug, expected: new URL(`${slug}/expected.json`, folder) }))
  .filter(({ expected }) => existsSync(expected))
  .map(({ slug, expected }) => ({
    slug,
    page: fileURLToPath(new URL(`${slug}/page.html`, folder)),
    ...(JSON.parse(readFileSync(expected, 'utf8')) as Expected),
  }))
  // The extension reads no claims on a page that is not about the subject.
  .filter(({ label, claims }) => claims !== undefined && label !== 'unrelated');

const oneOfEach = (lines: readonly string[]): string[] => [...new Set(lines)].sort();
const figure = ({
  topic,
  concern,
  min,
  max,
  currency,
}: Pick<PageClaim, 'topic' | 'concern' | 'min' | 'max' | 'currency'>): string =>
  `${topic} ${concern} ${min}–${max} ${currency && currency !== 'USD' ? currency : ''}`.trim();

describe.each(pages)('$slug', ({ page, claims = [], promises = [] }) => {
  const found = readClaims(readSavedPage(page)).claims;

  it('gives the claims that a reader finds on it, and no others', () => {
    const figures = found.filter(({ unit }) => unit !== null);
    expect(oneOfEach(figures.map(figure))).toEqual(oneOfEach(claims.map(figure)));
  });

  it('gives its promises, and no others', () => {
    const written = ({ topic, stance }: Pick<PageClaim, 'topic' | 'stance'>) =>
      `${topic} ${stance}`;
    const made = found.filter(({ stance }) => stance !== null);
    expect(oneOfEach(made.map(written))).toEqual(oneOfEach(promises.map(written)));
  });
});

it('the library of pages is worth its name', () => {
  expect(pages.length).toBeGreaterThanOrEqual(45);
});
