import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../core/claims/read-claims.ts';
import type { SourceFile } from '../../../data/schema.ts';
import { readSavedPage } from '../../../scripts/check/read-saved-page.ts';

/** The five articles that the fact set began with, and the sources that record what they say. */
const ARTICLES = {
  'founding-sessions': 'seed-sessions-beautious',
  'founding-how-often': 'seed-how-often-healthy-bodies',
  'founding-how-long-spa': 'seed-how-long-hinsdale-spa',
  'founding-home-rolling': 'seed-how-often-bdhours24',
  'founding-how-long-lasting': 'seed-how-long-beauticlassy',
} as const;

const FIGURE =
  /\d|\b(?:one|two|three|four|five|six|seven)\b|\ban? (?:hour|day|week|month|year)\b|one-/i;
const root = new URL('../../../', import.meta.url);

const articles = Object.entries(ARTICLES).map(([slug, source]) => {
  const page = fileURLToPath(new URL(`tests/pages/${slug}/page.html`, root));
  const file = JSON.parse(
    readFileSync(new URL(`data/sources/${source}.json`, root), 'utf8'),
  ) as SourceFile;
  const recorded = file.claims.flatMap(({ topic, quantity }) =>
    quantity && (quantity.min !== null || quantity.max !== null)
      ? [{ topic, min: quantity.min, max: quantity.max, written: quantity.as_written }]
      : [],
  );
  return { slug, recorded, found: readClaims(readSavedPage(page)).claims };
});
const same = (
  a: { topic: string; min: number | null; max: number | null },
  b: { topic: string; min: number | null; max: number | null },
): boolean => a.topic === b.topic && a.min === b.min && a.max === b.max;

describe('the founding articles', () => {
  it('give nearly every figure recorded from them, with its topic and interval', () => {
    const figures = articles.flatMap(({ recorded, found }) =>
      recorded
        .filter(({ written }) => FIGURE.test(written))
        .map((claim) => ({ claim, isFound: found.some((one) => same(one, claim)) })),
    );
    const missed = figures.filter(({ isFound }) => !isFound).map(({ claim }) => claim);
    expect(figures.length).toBeGreaterThan(30);
    expect(missed.length, JSON.stringify(missed)).toBeLessThanOrEqual(figures.length * 0.05);
  });

  it('give no more than two figures that nobody recorded', () => {
    const unrecorded = articles.flatMap(({ recorded, found }) =>
      found.filter((claim) => claim.unit !== null && !recorded.some((other) => same(other, claim))),
    );
    expect(unrecorded.length, JSON.stringify(unrecorded)).toBeLessThanOrEqual(2);
  });

  it.each([
    ['founding-how-often', 'infection-risk', 'none'],
    ['founding-how-often', 'pigmentation-risk', 'none'],
    ['founding-how-often', 'skin-tone-suitability', 'all'],
    ['founding-how-often', 'side-effects', 'none'],
    ['founding-how-long-spa', 'pain', 'painless'],
    ['founding-home-rolling', 'home-or-clinic', 'home-ok'],
    ['founding-home-rolling', 'what-it-treats', 'cures'],
    ['founding-how-long-lasting', 'results-permanence', 'permanent'],
  ] as const)('%s promises %s %s', (slug, topic, stance) => {
    const found = articles.find((article) => article.slug === slug)?.found ?? [];
    expect(found.some((claim) => claim.topic === topic && claim.stance === stance)).toBe(true);
  });

  it('the spa promises no downtime', () => {
    const found = articles.find(({ slug }) => slug === 'founding-how-long-spa')?.found ?? [];
    expect(found).toContainEqual(expect.objectContaining({ topic: 'downtime', min: 0, max: 0 }));
  });
});
