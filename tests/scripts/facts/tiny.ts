import type { SourceFile } from '../../../data/schema.ts';
import { formatSource } from '../../../scripts/facts/format.ts';
import type { FactFile } from '../../../scripts/facts/problem.ts';

type Claim = SourceFile['claims'][number];
type Quantity = NonNullable<Claim['quantity']>;

/** Every field a source needs, in the schema's order; a test names only what it is about. */
export const source = (over: Partial<SourceFile> = {}): SourceFile => ({
  id: 'clinic-a',
  title: 'After your session',
  publisher: 'Clinic A',
  url: 'https://example.org/a',
  author: null,
  published: '2024-05',
  retrieved_from: 'stored copy',
  checked_on: '2026-11-21',
  tier: 'clinic',
  conflict_of_interest: 'sells the treatment',
  backing: 'sessions',
  checklist: {},
  claims: [spacing()],
  ...over,
});

export const quantity = (over: Partial<Quantity> = {}): Quantity => ({
  min: 28,
  max: 42,
  unit: 'day',
  as_written: '4-6 weeks',
  ...over,
});

/** A claim on session-spacing: a quantity topic. */
export const spacing = (over: Partial<Claim> = {}): Claim => ({
  id: 'session-spacing',
  topic: 'session-spacing',
  concern: 'general',
  statement: 'Sessions are a month or so apart.',
  quantity: quantity(),
  stance: null,
  locator: 'How often',
  ...over,
});

/** A claim on pain: a stance topic. */
export const pain = (over: Partial<Claim> = {}): Claim => ({
  ...spacing({ id: 'pain', topic: 'pain', statement: 'It hurts a little.' }),
  quantity: null,
  stance: 'mild',
  ...over,
});

/** A claim on preparation: an advice topic. */
export const advice = (over: Partial<Claim> = {}): Claim => ({
  ...spacing({ id: 'preparation', topic: 'preparation', statement: 'Come with clean skin.' }),
  quantity: null,
  ...over,
});

export const fileOf = (value: SourceFile, over: Partial<FactFile> = {}): FactFile => ({
  name: `${value.id}.json`,
  text: formatSource(value),
  source: value,
  ...over,
});

/** One file with these claims. */
export const fileWith = (...claims: Claim[]): FactFile => fileOf(source({ claims }));
