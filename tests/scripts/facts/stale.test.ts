import { expect, it } from 'vitest';
import { joinFacts } from '../../../scripts/facts/load.ts';
import { staleBefore, staleSources } from '../../../scripts/facts/stale.ts';
import { source } from './tiny.ts';

it.each([
  ['2026-11-21', '2025-05-21'],
  ['2026-01-31', '2024-07-31'],
  // February has no 31st: the last day it has.
  ['2026-08-31', '2025-02-28'],
])('counts 18 months back from %s to %s', (today, limit) => {
  expect(staleBefore(today)).toBe(limit);
});

it('refuses what is no date', () => {
  expect(() => staleBefore('next year')).toThrow('"next year" is no date such as 2026-11-21.');
});

it('lists sources checked longer ago, the longest first', () => {
  const { sources } = joinFacts([
    source({ id: 'fresh', checked_on: '2025-05-21' }),
    source({ id: 'old', checked_on: '2025-05-20' }),
    source({ id: 'oldest', checked_on: '2024-01-01' }),
  ]);
  expect(staleSources(sources, '2026-11-21').map(({ id }) => id)).toEqual(['oldest', 'old']);
});
