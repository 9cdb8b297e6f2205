import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  HOME,
  type Place,
  placeAt,
  topicAddress,
} from '../../../core/address/address.ts';
import { CONCERNS, TOPIC_IDS } from '../../../data/topics.ts';

const place: fc.Arbitrary<Place> = fc.oneof(
  fc.constant(HOME),
  fc.constantFrom<Place>({ screen: 'plan' }, { screen: 'questions' }),
  fc.record({ screen: fc.constant('ask' as const), question: fc.string({ unit: 'grapheme' }) }),
  fc.record({ screen: fc.constant('check' as const), text: fc.string({ unit: 'grapheme' }) }),
  fc.record({
    screen: fc.constant('topic' as const),
    topic: fc.constantFrom(...TOPIC_IDS),
    concern: fc.constantFrom(...CONCERNS),
  }),
);

describe('an address', () => {
  test('leads back to the place it was made from', () => {
    fc.assert(
      fc.property(place, (there) => {
        expect(placeAt(addressOf(there))).toEqual(there);
      }),
    );
  });

  test('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (address) => void placeAt(address)));
  });

  test('is made even of half a character, as a cut text may end with', () => {
    expect(addressOf({ screen: 'ask', question: 'how\ud83d' })).toBe('#/ask?q=how%EF%BF%BD');
    expect(addressOf({ screen: 'check', text: '3\udc00' })).toBe('#/check?text=3%EF%BF%BD');
  });

  test('is stable', () => {
    expect(topicAddress('session-spacing', 'acne-scars')).toBe(
      '#/topic/session-spacing?concern=acne-scars',
    );
    expect(topicAddress('session-spacing')).toBe('#/topic/session-spacing');
    expect(addressOf({ screen: 'ask', question: 'how often?' })).toBe('#/ask?q=how%20often%3F');
  });

  test.each([
    ['', { screen: 'home' }],
    ['#', { screen: 'home' }],
    ['#/topic/unheard-of', { screen: 'unknown' }],
    ['#/elsewhere', { screen: 'unknown' }],
    ['#/plan', { screen: 'plan' }],
    ['#/plan/other', { screen: 'unknown' }],
    ['#/topic/pain?concern=unheard-of', { screen: 'topic', topic: 'pain', concern: 'general' }],
    ['#/ask?q=%E0%A4%A', { screen: 'ask', question: '' }],
  ])('%o is understood', (address, there) => {
    expect(placeAt(address)).toEqual(there);
  });
});
