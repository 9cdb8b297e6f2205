import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAsWritten } from '../../../core/quantity/read-as-written.ts';
import type { SourceFile } from '../../../data/schema.ts';

const folder = new URL('../../../data/sources/', import.meta.url);
const claims = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => {
    const source = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as SourceFile;
    return source.claims.map((claim) => ({ ...claim, source: source.id }));
  });

describe('figures as the sources write them', () => {
  it('come out as the interval recorded, in at least nine of ten', () => {
    const figures = claims.flatMap(({ source, id, quantity }) =>
      quantity && (quantity.min !== null || quantity.max !== null)
        ? [{ name: `${source}/${id}`, quantity }]
        : [],
    );
    const differing = figures.filter(({ quantity }) => {
      const read = readAsWritten(quantity.as_written, quantity.unit);
      return read?.min !== quantity.min || read?.max !== quantity.max;
    });
    expect(figures.length).toBeGreaterThan(150);
    expect(
      differing.length,
      `of ${figures.length}: ${differing.map(({ name }) => name).join(', ')}`,
    ).toBeLessThanOrEqual(figures.length * 0.1);
  });

  it.each([
    ['one treatment … as many as four', 'session', { min: 1, max: 4 }],
    ['at least 3–4', 'session', { min: 3, max: null }],
    ['6-12 months', 'day', { min: 180, max: 360 }],
    ['over a year', 'day', { min: 365, max: null }],
    ['immediate results', 'day', { min: 0, max: 0 }],
    ['until the next morning', 'hour', { min: null, max: 24 }],
  ] as const)('%s in %s', (text, unit, interval) => {
    expect(readAsWritten(text, unit)).toEqual(interval);
  });

  it('finds none where the words hold none in that unit', () => {
    expect(readAsWritten('varies from person to person', 'session')).toBeNull();
    expect(readAsWritten('4–6 weeks', 'session')).toBeNull();
    expect(readAsWritten('£200', 'usd')).toBeNull();
  });
});

it('a figure wins over the vague word beside it', () => {
  expect(readAsWritten('several sessions — at least three —', 'session')).toEqual({
    min: 3,
    max: null,
  });
  expect(readAsWritten('a few treatments (four to six)', 'session')).toEqual({ min: 4, max: 6 });
  expect(readAsWritten('several sessions', 'session')).toEqual({ min: 2, max: null });
});
