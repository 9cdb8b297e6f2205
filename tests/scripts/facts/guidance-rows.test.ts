import { expect, it } from 'vitest';
import { TOPICS } from '../../../data/topics.ts';
import { guidanceRows } from '../../../scripts/facts/guidance-rows.ts';
import { joinFacts } from '../../../scripts/facts/load.ts';
import { advice, pain, quantity, source, spacing } from './tiny.ts';

const facts = joinFacts([
  source({ claims: [spacing(), pain(), advice()] }),
  source({
    id: 'clinic-b',
    claims: [
      spacing(),
      spacing({ id: 'session-spacing-wrinkles', concern: 'wrinkles' }),
      spacing({
        id: 'session-spacing-2',
        condition: 'with RF',
        quantity: quantity({ min: 60, max: 60, as_written: '2 months' }),
      }),
    ],
  }),
  source({
    id: 'clinic-c',
    claims: [spacing({ quantity: quantity({ min: 14, max: 14, as_written: '2 weeks' }) })],
  }),
]);
const rows = guidanceRows(facts);
const row = (topic: string, concern = 'general') =>
  rows.find((each) => each.topic === topic && each.concern === concern);

it('has a row for every topic, in the order of the panel', () => {
  const general = rows.filter(({ concern }) => concern === 'general');
  expect(general.map(({ topic }) => topic)).toEqual(TOPICS.map(({ id }) => id));
});

it('begins each row with the agreed fields, in their order', () => {
  expect(Object.keys(row('session-spacing') ?? {}).slice(0, 10)).toEqual([
    'topic',
    'concern',
    'kind',
    'status',
    'min',
    'max',
    'unit',
    'agree',
    'sources',
    'positions',
  ]);
});

it('names the sources of every position, and keeps a conditional figure without its vote', () => {
  const spacingRow = row('session-spacing');
  expect(spacingRow).toMatchObject({ kind: 'quantity', unit: 'day', sources: 3, agree: 2 });
  expect(spacingRow?.positions).toMatchObject([
    { min: 14, max: 14, sources: ['clinic-c'], condition: null, votes: true },
    { min: 28, max: 42, sources: ['clinic-a', 'clinic-b'], condition: null, votes: true },
    {
      min: 60,
      max: 60,
      sources: ['clinic-b'],
      condition: 'with RF',
      votes: false,
      why: 'condition',
    },
  ]);
});

it('has a row for each concern spoken of, and says which concern it answers for', () => {
  expect(row('session-spacing', 'wrinkles')).toMatchObject({ answered_for: 'general', sources: 3 });
  expect(row('session-spacing', 'pigmentation')).toBeUndefined();
});

it('leads with a stance, and gives advice without a vote', () => {
  expect(row('pain')).toMatchObject({ kind: 'stance', lead: 'mild', min: null, unit: null });
  expect(row('preparation')).toMatchObject({ kind: 'advice', sources: 1 });
  expect(row('preparation')?.positions).toMatchObject([{ sources: ['clinic-a'], votes: false }]);
});

it('says nothing of a topic without sources', () => {
  expect(row('cost')).toMatchObject({ status: 'silent', min: null, max: null, positions: [] });
});

it('rests on claims that exist', () => {
  const known = new Set(facts.claims.map(({ id }) => id));
  const named = rows.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims));
  expect(named.filter((id) => !known.has(id))).toEqual([]);
});
