import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../../core/claims/read-claims.ts';

const waits = (text: string): string[] =>
  readClaims(blocksFromText(text)).claims.map(({ topic, min, max }) => `${topic} ${min}–${max}`);

describe('a time that a heading sets', () => {
  it.each([
    [
      '## First 24 hours\n• No makeup\n• Keep away from saunas',
      ['aftercare-makeup 24–24', 'aftercare-exercise 24–24'],
    ],
    [
      'For the first 48 hours do not:\n• exercise\n• wear makeup',
      ['aftercare-exercise 48–48', 'aftercare-makeup 48–48'],
    ],
    ['For two days avoid:\n• direct sun', ['aftercare-sun 48–48']],
    ['## First week\n• Stay away from retinol', ['aftercare-actives 168–168']],
  ])('is the wait for what stands under it: %s', (text, expected) => {
    expect(waits(text)).toEqual(expected);
  });

  it.each([
    ['## First 24 hours\n• Wash with cool water\n• Wear loose clothes'],
    ['## 24 hours before\n• No makeup'],
    ['## Laser: first 24 hours\n• No makeup'],
    ['## Day 2\n• No makeup'],
    ["## First 24 hours\n• Don't go out without sunscreen"],
  ])('makes no claim elsewhere: %s', (text) => {
    expect(waits(text)).toEqual([]);
  });

  it('gives way to a time of the sentence itself', () => {
    expect(waits('## First 24 hours\n• No makeup for 12 hours')).toEqual([
      'aftercare-makeup 12–12',
    ]);
  });

  it('is told once for each topic, with the heading as its place', () => {
    const text = '## The first 24 hours\n• No foundation\n• No mascara';
    const { claims } = readClaims(blocksFromText(text));
    expect(claims).toHaveLength(1);
    expect(claims[0]).toMatchObject({ block: 0, quote: '24 hours', start: 10, end: 18 });
  });
});
