import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../core/address/address.ts';
import { placeOfSelection } from '../../../core/address/selected-text.ts';

describe('selected text', () => {
  test.each([
    'Most people need 3 to 6 sessions, spaced 4 to 6 weeks apart.',
    'Microneedling is completely painless.',
    'How many sessions will I need? Most people need 3 to 6 sessions.',
    'One session costs $300. Is that a lot?',
  ])('that states something is checked: %s', (text) => {
    expect(placeOfSelection(` ${text}\n`)).toEqual({ screen: 'check', text });
  });

  test.each([
    'How far apart should sessions be?',
    'Is 4 weeks between sessions enough?',
    'make-up after microneedling',
    'I had it 2 days ago, can I swim?',
  ])('that asks something, or nothing that can be checked, is answered: %s', (question) => {
    expect(placeOfSelection(question)).toEqual({ screen: 'ask', question });
  });

  test('that is very long is cut at the end of a sentence, so that no figure is halved', () => {
    const sentence = 'Most people need 3 to 6 sessions. ';
    const place = placeOfSelection(sentence.repeat(10_000));
    expect(place.screen === 'check' && place.text.endsWith('need 3 to 6 sessions. …')).toBe(true);
    expect(addressOf(place).length).toBeLessThan(200_000);
  });

  test('without sentences is cut between words', () => {
    const place = placeOfSelection('how often '.repeat(500));
    expect(place.screen === 'ask' && /how( often)? …$/.test(place.question)).toBe(true);
  });

  test('of any kind has an address', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 });
    fc.assert(
      fc.property(units, (codes) => {
        expect(addressOf(placeOfSelection(String.fromCharCode(...codes)))).toMatch(/^#\//);
      }),
    );
    expect(addressOf(placeOfSelection('😀'.repeat(20_000)))).toMatch(/^#\/ask/);
  });
});
