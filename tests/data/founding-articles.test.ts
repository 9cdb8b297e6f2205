import { expect, test } from 'vitest';
import { loadFacts } from '../../scripts/facts/load.ts';
import recorded from './founding-articles.json' with { type: 'json' };

/**
 * The five founding articles stand as they are, wrong claims included: each is shown as that source's position.
 * The list beside this test was taken from the evidence, not from data/sources, so a lost or altered claim shows.
 */
const facts = loadFacts();
const claims = new Map<string, (typeof facts.claims)[number]>(
  facts.claims.map((claim) => [claim.id, claim]),
);

type Recorded = (typeof recorded)[number];

const nameOf = ({ source, claim }: Recorded): string => `${source}/${claim}`;

const position = (entry: {
  topic: string;
  concern: string;
  min: number | null;
  max: number | null;
  stance: string | null;
}): string =>
  `${entry.topic} for ${entry.concern}, from ${entry.min} to ${entry.max}, stance ${entry.stance}`;

function positionInData(entry: Recorded): string {
  const claim = claims.get(nameOf(entry));
  if (!claim) return 'missing';
  return position({
    topic: claim.topic,
    concern: claim.concern,
    min: claim.quantity?.min ?? null,
    max: claim.quantity?.max ?? null,
    stance: claim.stance,
  });
}

test('the list holds 170 different claims of five articles', () => {
  expect(new Set(recorded.map(nameOf)).size).toBe(170);
  expect(new Set(recorded.map((entry) => entry.source)).size).toBe(5);
});

test('every claim of the founding articles keeps its place, interval and stance', () => {
  const changed = recorded.flatMap((entry) => {
    const found = positionInData(entry);
    return found === position(entry)
      ? []
      : [`${nameOf(entry)}: ${found}, expected ${position(entry)}`];
  });
  expect(changed).toEqual([]);
});

test('no claim joins a founding article without being listed', () => {
  const listed = new Set(recorded.map(nameOf));
  const articles = new Set<string>(recorded.map((entry) => entry.source));
  const unlisted = facts.claims.filter(
    (claim) => articles.has(claim.source) && !listed.has(claim.id),
  );
  expect(unlisted.map((claim) => claim.id)).toEqual([]);
});
