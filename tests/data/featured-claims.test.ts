import { describe, expect, test } from 'vitest';
import { FEATURED_CLAIMS } from '../../data/featured-claims.ts';
import { TOPICS } from '../../data/topics.ts';
import { loadFacts } from '../../scripts/facts/load.ts';

const claims = new Map<string, ReturnType<typeof loadFacts>['claims'][number]>(
  loadFacts().claims.map((claim) => [claim.id, claim]),
);
const adviceTopics = TOPICS.filter(({ kind }) => kind === 'advice').map(({ id }) => id);

test('every advice topic features claims, and no other topic does', () => {
  expect(Object.keys(FEATURED_CLAIMS).toSorted()).toEqual(adviceTopics.toSorted());
});

describe.each(adviceTopics)('the featured claims on %s', (topic) => {
  const ids = FEATURED_CLAIMS[topic] ?? [];

  test('are in the fact set, on this topic, and were read at their source', () => {
    const unfit = ids.filter((id) => {
      const claim = claims.get(id);
      return claim?.topic !== topic || claim.unverified;
    });
    expect(unfit).toEqual([]);
  });

  test('are three to eight, none twice', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThanOrEqual(3);
    expect(ids.length).toBeLessThanOrEqual(8);
  });
});
