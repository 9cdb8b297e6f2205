import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../core/claims/read-claims.ts';
import type { TextBlock } from '../../../core/claims/types.ts';
import type { TopicId } from '../../../data/topics.ts';
import { TRAPS, type Written, written } from '../quantity/wordings.ts';

interface Frame {
  readonly topic: TopicId;
  readonly unit: string;
  /** How many of the topic's units one of `unit` is. */
  readonly scale: number;
  readonly frame: (quantity: string) => string;
  /** The smallest figure that makes sense there. */
  readonly least: number;
}

const frame = (
  topic: TopicId,
  unit: string,
  scale: number,
  write: (quantity: string) => string,
  least = 2,
): Frame => ({ topic, unit, scale, frame: write, least });

/** Sentences around a quantity that make its topic plain. */
const FRAMES: readonly Frame[] = [
  frame('sessions-needed', 'sessions', 1, (quantity) => `Most people need ${quantity}.`),
  frame('session-spacing', 'weeks', 7, (quantity) => `Leave ${quantity} between sessions.`),
  frame('session-length', 'minutes', 1, (quantity) => `The appointment takes ${quantity}.`, 10),
  frame('downtime', 'hours', 1, (quantity) => `Redness fades after ${quantity}.`),
  frame('results-duration', 'months', 30, (quantity) => `Results last ${quantity}.`),
  frame('aftercare-makeup', 'hours', 1, (quantity) => `Do not wear make-up for ${quantity}.`),
];

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text });
const figures = (text: string) =>
  readClaims([paragraph(text)]).claims.map(({ topic, min, max }) => ({ topic, min, max }));
const scaled = ({ min, max }: Written, scale: number) => ({
  min: min && min * scale,
  max: max && max * scale,
});

describe.each(FRAMES)('$topic', ({ topic, unit, scale, frame: write, least }) => {
  it('is read back from any wording', () => {
    fc.assert(
      fc.property(written(unit, least), (quantity) => {
        const text = write(quantity.text);
        expect(figures(text), text).toEqual([{ topic, ...scaled(quantity, scale) }]);
      }),
    );
  });

  it('is not changed by a trap before or after it', () => {
    const traps = fc.record({ trap: fc.constantFrom(...TRAPS), before: fc.boolean() });
    fc.assert(
      fc.property(written(unit, least), traps, (quantity, { trap, before }) => {
        const text = `Microneedling: ${write(quantity.text)}`;
        const mixed = before ? `${trap} ${text}` : `${text} ${trap}`;
        expect(figures(mixed), mixed).toEqual([{ topic, ...scaled(quantity, scale) }]);
      }),
    );
  });
});

it('every claim quotes the very words of its block', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FRAMES)), written('weeks'), (frames, quantity) => {
      const text = frames.map((one) => one.frame(quantity.text)).join(' ');
      for (const claim of readClaims([paragraph(text)]).claims) {
        expect(text.slice(claim.start, claim.end)).toBe(claim.quote);
        expect(claim.sentence).toContain(claim.quote);
      }
    }),
  );
});

it('any text at all is read without failing, and the same text always alike', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
      const blocks = texts.map(paragraph);
      expect(readClaims(blocks)).toEqual(readClaims(blocks));
    }),
  );
});
