import { expect, it } from 'vitest';
import { TOPIC_IDS } from '../../../data/topics.ts';
import { draftSource } from '../../../scripts/facts/draft.ts';
import { formatSource } from '../../../scripts/facts/format.ts';
import { readSource } from '../../../scripts/facts/read.ts';

const draft = draftSource('st-marys', 'https://example.org/', TOPIC_IDS, '2026-11-21');

it('has a claim for each topic, in that topic’s unit', () => {
  expect(draft.claims.map(({ topic }) => topic)).toEqual(TOPIC_IDS);
  const spacing = draft.claims.find(({ topic }) => topic === 'session-spacing');
  expect(spacing?.quantity).toMatchObject({ unit: 'day' });
});

it('can’t be mistaken for a finished source: the check names all that is to be written', () => {
  const result = readSource({ name: 'st-marys.json', text: formatSource(draft) });
  const told = result.ok ? [] : result.problems.map(({ claim, message }) => `${claim} ${message}`);
  expect(told).toContainEqual(expect.stringMatching(/^undefined "title"/));
  expect(told).toContainEqual(expect.stringMatching(/^session-spacing "statement"/));
  expect(told).toContainEqual(expect.stringMatching(/^session-spacing "quantity.as_written"/));
  expect(told).toContainEqual(expect.stringMatching(/^pain "stance"/));
});

it('becomes a source once every text is written', () => {
  const claims = draft.claims
    .filter(({ topic }) => topic === 'downtime')
    .map((claim) => ({
      ...claim,
      statement: 'Redness lasts a day.',
      locator: 'Last line',
      quantity: { min: 24, max: 24, unit: 'hour' as const, as_written: 'a day' },
    }));
  const filled = { ...draft, title: 'T', publisher: 'P', retrieved_from: 'the page', claims };
  expect(readSource({ name: 'st-marys.json', text: formatSource(filled) })).toMatchObject({
    ok: true,
  });
});
