import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswer, readOutcome, readTold, type Sender } from '../../bridge/message-schema.ts';

const SELF = { id: 'own', base: 'chrome-extension://own/' };
const SENDER: Sender = { id: 'own', frameId: 0, tab: { id: 7 }, url: 'https://clinic.example/' };
const STATE = { kind: 'about', title: 'A title', host: 'clinic.example', path: '/' } as const;
const TOLD = { type: 'page-changed', state: STATE } as const;
const BLOCK = { tag: 'p', text: 'Four sessions.' };
const READING = { state: STATE, stoppedEarly: false, blocks: [BLOCK] };

describe('what a page’s content script tells', () => {
  test('is taken with the tab it comes from', () => {
    expect(readTold(TOLD, SENDER, SELF)).toEqual({ content: { ...TOLD, tabId: 7 } });
  });

  test.each<[string, Sender]>([
    ['another extension', { ...SENDER, id: 'other' }],
    ['nobody', {}],
    ['a frame', { ...SENDER, frameId: 3 }],
    ['no tab', { id: 'own', frameId: 0 }],
    ['an own page in a tab', { ...SENDER, url: 'chrome-extension://own/sidepanel.html' }],
  ])('is ignored from %s', (_, sender) => {
    expect(readTold(TOLD, sender, SELF)).toEqual({ ignored: 'sender' });
  });

  test.each([
    null,
    'page-changed',
    { type: 'read-page' },
    { type: 'page-changed' },
    { ...TOLD, state: { ...STATE, kind: 'wonderful' } },
    { ...TOLD, state: { ...STATE, title: { toString: 'x' } } },
    { ...TOLD, state: { kind: 'not-read', why: 'because', host: 'a' } },
  ])('is ignored in any other shape: %j', (message) => {
    expect(readTold(message, SENDER, SELF)).toEqual({ ignored: 'malformed' });
  });

  test('has no more in it than is meant to be', () => {
    const read = readTold({ ...TOLD, state: { ...STATE, extra: 1 }, other: 2 }, SENDER, SELF);
    expect(read).toEqual({ content: { ...TOLD, tabId: 7 } });
  });

  test('is cut to its length', () => {
    const long = 'x'.repeat(1_000_000);
    const read = readAnswer('describe-page', { ...STATE, title: long, path: long, host: long });
    expect(JSON.stringify(read).length).toBeLessThan(3_000);
  });
});

describe('what it answers', () => {
  test.each([
    STATE,
    { kind: 'not-read', why: 'site-left-alone', host: 'clinic.example' },
    { kind: 'unreadable', why: 'not-html' },
  ] as const)('is its state: %j', (state) => {
    expect(readAnswer('describe-page', state)).toEqual({ content: state });
  });

  test('is its text, cells in their place', () => {
    const cell = { tag: 'td', text: '4', row: 1, column: 2 };
    expect(readAnswer('read-page', { ...READING, blocks: [cell] })).toMatchObject({
      content: { blocks: [cell] },
    });
    // Firefox hands over a field without a value as one that is undefined.
    const unplaced = { ...cell, row: 0, column: undefined };
    expect(readAnswer('read-page', { ...READING, blocks: [unplaced] })).toHaveProperty('content');
  });

  test('is its state alone where it may not be read, and no text with such a state', () => {
    const state = { kind: 'not-read', why: 'only-when-clicked', host: 'a.example' } as const;
    expect(readAnswer('read-page', { state })).toEqual({ content: { state } });
    expect(readAnswer('read-page', { ...READING, state })).toEqual({ content: { state } });
  });

  test.each<[string, object]>([
    ['too many blocks', { blocks: Array.from({ length: 50_002 }, () => BLOCK) }],
    ['a block too long', { blocks: [{ tag: 'p', text: 'x'.repeat(1_050_001) }] }],
    ['too much in all', { blocks: Array(30).fill({ tag: 'p', text: 'x'.repeat(40_000) }) }],
    ['blocks that are none', { blocks: ['text'] }],
    ['text that is none', { blocks: [{ tag: 'p', text: ['a'] }] }],
    ['cells at half a place', { blocks: [{ ...BLOCK, row: 0.5 }] }],
    ['no blocks', { blocks: undefined }],
  ])('is ignored with %s', (_, change) => {
    expect(readAnswer('read-page', { ...READING, ...change })).toEqual({ ignored: 'malformed' });
  });

  test('of marked words is one of three', () => {
    expect(readOutcome('gone')).toEqual({ content: 'gone' });
    expect(readOutcome('lost')).toEqual({ ignored: 'malformed' });
  });
});

test('whatever arrives, reading it gives content or a reason, and the same again', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withNullPrototype: true }), (message) => {
      for (const read of [
        () => readTold(message, SENDER, SELF),
        () => readAnswer('describe-page', message),
        () => readAnswer('read-page', message),
        () => readOutcome(message),
      ]) {
        expect(Object.keys(read())).toHaveLength(1);
        expect(read()).toEqual(read());
      }
    }),
  );
});

describe('what a page shows of itself to be judged', () => {
  const SIGNS = { type: 'judge-page', url: 'a.example/', title: '', description: '' } as const;

  test('is taken as far as the beginning of a page goes, and no further', () => {
    const told = { ...SIGNS, blocks: [{ ...BLOCK, row: 0, column: 0 }] };
    expect(readTold(told, SENDER, SELF)).toEqual({ content: { ...told, tabId: 7 } });
    const tooLong = { ...SIGNS, blocks: [{ ...BLOCK, text: 'x'.repeat(40_000) }] };
    expect(readTold(tooLong, SENDER, SELF)).toEqual({ ignored: 'malformed' });
    const tooMany = { ...SIGNS, blocks: Array(6_000).fill({ tag: 'p', text: '' }) };
    expect(readTold(tooMany, SENDER, SELF)).toEqual({ ignored: 'malformed' });
  });
});
