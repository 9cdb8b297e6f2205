import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type ClaimItem, evaluateClaims } from '../../../scripts/eval/claims.ts';

const items: ClaimItem[] = JSON.parse(
  readFileSync(new URL('passages.json', import.meta.url), 'utf8'),
);

describe('passages of stored pages, in our own words', () => {
  const { scores } = evaluateClaims(items);

  it('are read with few false claims, and few missed', () => {
    expect(scores?.precision).toBeGreaterThanOrEqual(0.97);
    expect(scores?.recall).toBeGreaterThanOrEqual(0.97);
  });

  it('give nothing where there is nothing', () => {
    expect(scores?.traps).toBeGreaterThanOrEqual(0.97);
  });

  it('give the right concern', () => {
    expect(scores?.concern).toBeGreaterThanOrEqual(0.9);
  });
});
