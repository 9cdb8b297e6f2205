import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/detect/fold.ts';

describe('fold', () => {
  it.each([
    ['Micro-Needling', 'micro needling'],
    ['Inducción percutánea', 'induccion percutanea'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['zero\u200bwidth\u2060joiner', 'zerowidthjoiner'],
    ['nb\u00a0space', 'nb space'],
    ['ﬁne', 'fine'],
    ['mісrо', 'micro'],
    ['a,  b;c', 'a b c'],
    ['line\nline', 'line\nline'],
  ])('writes %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps to letters, digits, single spaces and line ends, and changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = fold(text);
        expect(folded).toMatch(/^[a-z0-9\n ]*$/);
        expect(fold(folded)).toBe(folded);
      }),
    );
  });
});
