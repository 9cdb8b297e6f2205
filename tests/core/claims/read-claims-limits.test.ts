import { describe, expect, it } from 'vitest';
import { readClaims } from '../../../core/claims/read-claims.ts';
import type { TextBlock } from '../../../core/claims/types.ts';

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text });
const course = paragraph('You need 3 to 6 sessions, 4 weeks apart.');

describe('caps', () => {
  it.each([
    ['blocks', { mostBlocks: 2 }],
    ['characters', { mostCharacters: 50 }],
    ['claims', { mostClaims: 3 }],
  ] as const)('stops at the cap on %s and says so', (stoppedBy, options) => {
    const read = readClaims([course, course, course], options);
    expect(read.stoppedBy).toBe(stoppedBy);
    expect(read.claims.length).toBeLessThan(6);
  });

  it('says nothing of the kind where all was read', () => {
    expect(readClaims([course]).stoppedBy).toBeNull();
  });
});

describe('what a block is', () => {
  it('leaves out navigation, and visitors unless asked for them', () => {
    const blocks: TextBlock[] = [
      { ...course, kind: 'navigation' },
      { ...course, byVisitor: true },
      { ...course, kind: 'comment' },
    ];
    expect(readClaims(blocks).claims).toEqual([]);
    expect(readClaims(blocks, { withVisitors: true }).claims).toHaveLength(4);
  });

  it('reads a cell by the heads of its row and column', () => {
    const cell = (text: string, ...context: string[]): TextBlock => ({
      kind: 'table-cell',
      text,
      context,
    });
    const { claims } = readClaims([
      cell('3–6', 'Sessions', 'Acne scars'),
      cell('4 weeks', 'Interval', 'Acne scars'),
      cell('2–3 days', 'Redness'),
      cell('1.5 mm', 'Needle length', 'Scalp'),
    ]);
    expect(claims.map(({ topic, concern, min, max }) => [topic, concern, min, max])).toEqual([
      ['sessions-needed', 'acne-scars', 3, 6],
      ['session-spacing', 'acne-scars', 28, 28],
      ['downtime', 'general', 48, 72],
      ['needle-depth', 'hair-loss', 1.5, 1.5],
    ]);
  });

  it('takes concern and subject from the headings above, and lets go of them at the next', () => {
    const { claims } = readClaims([
      { kind: 'heading', level: 2, text: 'Stretch marks' },
      paragraph('Plan on 4 sessions.'),
      { kind: 'heading', level: 2, text: 'Laser resurfacing' },
      paragraph('Plan on 2 sessions.'),
      { kind: 'heading', level: 2, text: 'Your course' },
      paragraph('Plan on 3 sessions.'),
    ]);
    expect(claims.map(({ concern, min }) => [concern, min])).toEqual([
      ['stretch-marks', 4],
      ['general', 3],
    ]);
  });

  it('answers the question that a block names as its context', () => {
    const { claims } = readClaims([
      { kind: 'definition', text: 'Three to six.', context: ['How many sessions will I need?'] },
    ]);
    expect(claims).toMatchObject([{ topic: 'sessions-needed', min: 3, max: 6 }]);
  });
});

it('counts figures that look like a claim and fit no topic', () => {
  const { claims, unplaced } = readClaims([paragraph('Something happens for 3 weeks there.')]);
  expect(claims).toEqual([]);
  expect(unplaced).toBe(1);
});

it('keeps prices in their own currency', () => {
  const { claims } = readClaims([paragraph('One session costs £180.')]);
  expect(claims).toMatchObject([{ topic: 'cost', min: 180, max: 180, currency: 'GBP' }]);
});
