import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toColumns, toRows } from '../../data/columns.ts';
import type { Facts } from '../../data/facts.ts';
import { packFacts, unpackFacts } from '../../data/packed-facts.ts';
import { loadFacts } from '../../scripts/facts/load.ts';

/** As it is once it was written into a module and read again. */
const written = <T>(it: T): T => JSON.parse(JSON.stringify(it));

test('the fact set is the same once it is unpacked', () => {
  const facts = loadFacts();
  expect(unpackFacts(written(packFacts(facts)))).toEqual(facts);
});

test('so is a fact set of nothing', () => {
  const empty: Facts = { version: 'none', sources: [], claims: [] };
  expect(unpackFacts(written(packFacts(empty)))).toEqual(empty);
});

test('a claim of no source is not packed', () => {
  const { claims, ...others } = loadFacts();
  expect(() => packFacts({ ...others, claims, sources: [] })).toThrow('No source of its own');
});

test('rows are the same once they are columns and rows again, whatever fields each has', () => {
  const row = fc.record(
    { id: fc.string(), place: fc.option(fc.nat()), note: fc.string(), seen: fc.boolean() },
    { requiredKeys: ['id', 'place'] },
  );
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(toRows(written(toColumns(rows)))).toEqual(written(rows));
    }),
  );
});
