import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inUnit } from '../../../core/quantity/mention.ts';
import { readQuantities } from '../../../core/quantity/read-quantities.ts';
import type { Unit } from '../../../data/topics.ts';
import { written } from './wordings.ts';

const UNITS: readonly (readonly [plural: string, unit: Unit, scale: number])[] = [
  ['weeks', 'day', 7],
  ['months', 'day', 30],
  ['days', 'day', 1],
  ['hours', 'hour', 1],
  ['minutes', 'minute', 1],
  ['sessions', 'session', 1],
  ['treatments', 'session', 1],
  ['mm', 'millimetre', 1],
  ['dollars', 'usd', 1],
];

describe.each(UNITS)('%s', (plural, unit, scale) => {
  it('written in any wording are read back as the same interval', () => {
    fc.assert(
      fc.property(written(plural), ({ text, min, max }) => {
        const read = readQuantities(text).map((mention) => inUnit(mention, unit));
        expect(read, text).toEqual([{ min: min && min * scale, max: max && max * scale }]);
      }),
    );
  });
});

it('offsets lie inside the text, in order, and never overlap', () => {
  fc.assert(
    fc.property(fc.array(written('weeks'), { maxLength: 4 }), fc.string(), (quantities, noise) => {
      const text = quantities.map((quantity) => quantity.text).join(`. ${noise}. `);
      let end = 0;
      for (const mention of readQuantities(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

it('soft hyphens and unbreakable spaces change nothing', () => {
  fc.assert(
    fc.property(written('weeks'), ({ text }) => {
      const dressed = text.replaceAll(' ', '\u00a0').replaceAll(/(\w)(?=\w)/g, '$1\u00ad');
      const plain = readQuantities(text).map(({ min, max }) => ({ min, max }));
      expect(readQuantities(dressed).map(({ min, max }) => ({ min, max }))).toEqual(plain);
    }),
  );
});

it('any text at all is read without failing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readQuantities(text)));
});
