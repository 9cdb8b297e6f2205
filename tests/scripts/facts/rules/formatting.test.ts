import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatSource } from '../../../../scripts/facts/format.ts';
import { readSource } from '../../../../scripts/facts/read.ts';
import { formatting } from '../../../../scripts/facts/rules/formatting.ts';
import { advice, fileOf, source, spacing } from '../tiny.ts';

const read = (text: string) => {
  const result = readSource({ name: 'clinic-a.json', text });
  if (!result.ok) throw new Error(result.problems[0]?.message);
  return result.file;
};

it('accepts the canonical text', () => {
  expect(formatting.check([fileOf(source())])).toEqual([]);
});

it.each([
  ['other spaces', (text: string) => text.replaceAll('  ', '\t')],
  ['no last newline', (text: string) => text.trimEnd()],
  ['a number written at length', (text: string) => text.replace('28,', '28.0,')],
  ['another key order', (text: string) => JSON.stringify(reversed(JSON.parse(text)), null, 2)],
  ['spaces around a text', (text: string) => text.replace('"How often"', '" How often "')],
])('finds %s', (_, spoil) => {
  expect(formatting.check([read(spoil(formatSource(source())))])).toHaveLength(1);
});

it('is settled after one formatting, whatever the order of keys and the spaces', () => {
  const anySource = fc
    .record({
      title: fc.stringMatching(/^\w[\w ]*\w$/),
      author: fc.option(fc.stringMatching(/^\w+$/)),
      claims: fc.subarray([spacing(), advice(), advice({ id: 'preparation-2' })]),
    })
    .map((over) => source(over));
  fc.assert(
    fc.property(anySource, fc.nat(8), (value, indent) => {
      const once = formatSource(read(JSON.stringify(reversed(value), null, indent)).source);
      expect(formatSource(read(once).source)).toBe(once);
      expect(once).toBe(formatSource(value));
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}
