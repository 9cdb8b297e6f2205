import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../../core/claims/read-claims.ts';
import type { ClaimItem } from '../../../scripts/eval/claims.ts';

/** Stances that promise nothing, which the sets do not label. */
const CAREFUL = new Set(['mild', 'caution', 'temporary', 'depends', 'most', 'cleared-some-uses']);

const folder = new URL('./', import.meta.url);
const labelled = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .flatMap((file): ClaimItem[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
  .filter(({ promises }) => promises !== undefined);

/** Topic and stance as the sets write them: "no downtime" is a promise of none, and a cure one that it works. */
function promised({ context }: ClaimItem): string[] {
  const { claims } = readClaims(blocksFromText(context));
  return claims.flatMap(({ topic, stance, min, max }) => {
    if (topic === 'downtime' && min === 0 && max === 0) return ['downtime none'];
    if (stance === null || CAREFUL.has(stance)) return [];
    return [`${topic} ${stance === 'cures' ? 'works' : stance}`];
  });
}

const made = labelled.map((item) => ({
  id: item.id,
  expected: (item.promises ?? []).map(({ topic, stance }) => `${topic} ${stance}`),
  found: [...new Set(promised(item))],
}));

describe('promises of the labelled passages', () => {
  it('are found, all but a few', () => {
    const expected = made.flatMap(({ id, expected }) => expected.map((one) => `${id} ${one}`));
    const missed = made.flatMap(({ id, expected, found }) =>
      expected.filter((one) => !found.includes(one)).map((one) => `${id} ${one}`),
    );
    expect(expected.length).toBeGreaterThan(30);
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(expected.length * 0.05);
  });

  it('are not read into words that deny or weaken them', () => {
    const invented = made.flatMap(({ id, expected, found }) =>
      found.filter((one) => !expected.includes(one)).map((one) => `${id} ${one}`),
    );
    expect(invented.length, invented.join(', ')).toBeLessThanOrEqual(1);
  });
});
