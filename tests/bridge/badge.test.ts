import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetBadge, refreshBadges, showBadge } from '../../bridge/badge.ts';
import type { PageReading } from '../../bridge/page/page-messages.ts';
import type { PageState, ReadPageState } from '../../bridge/page/page-state.ts';
import { answersFrom } from '../../core/guidance/answers.ts';
import { smallFacts } from '../support/small-facts.ts';

const ANSWERS = answersFrom(
  smallFacts([
    { source: 'a', min: 3, max: 6 },
    { source: 'b', min: 3, max: 6 },
  ]),
);
const TAB = 7;
const ABOUT: ReadPageState = { kind: 'about', title: 'T', host: 'clinic.example', path: '/' };
const LEFT_ALONE: PageState = { kind: 'not-read', why: 'site-left-alone', host: 'clinic.example' };
const READING: PageReading = {
  state: ABOUT,
  blocks: [
    { tag: 'p', text: 'Microneedling hurts little.' },
    { tag: 'p', text: 'Most people need 12 microneedling sessions.' },
  ],
  stoppedEarly: false,
};

let badges: Map<number, string>;
const answer = vi.fn<(tabId: number, message: unknown) => Promise<unknown>>();

beforeEach(() => {
  fakeBrowser.reset();
  badges = new Map();
  answer.mockReset();
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => {
      badges.set(tabId, text);
    },
    setBadgeBackgroundColor: async () => {},
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(answer as never);
});

test('counts the claims outside the usual range', async () => {
  answer.mockResolvedValue(READING);
  await showBadge(TAB, ABOUT, ANSWERS);
  expect(badges.get(TAB)).toBe('1');
});

test('is a dot where the page may no longer be read', async () => {
  answer.mockResolvedValue({ state: LEFT_ALONE });
  await showBadge(TAB, ABOUT, ANSWERS);
  expect(badges.get(TAB)).toBe('•');
});

test('of a page left meanwhile is not written over that of the next', async () => {
  const waiting: ((reading: PageReading) => void)[] = [];
  answer.mockImplementation(() => new Promise((resolve) => waiting.push(resolve)));
  const before = showBadge(TAB, ABOUT, ANSWERS);
  await vi.waitUntil(() => waiting.length === 1);
  await showBadge(TAB, { ...ABOUT, kind: 'unrelated' }, ANSWERS);
  waiting[0]?.(READING);
  await before;
  expect(badges.get(TAB)).toBe('');
});

test('of one tab does not keep another from getting its own', async () => {
  const waiting: (() => void)[] = [];
  answer.mockImplementation(() => new Promise((resolve) => waiting.push(() => resolve(READING))));
  const both = [showBadge(TAB, ABOUT, ANSWERS), showBadge(TAB + 1, ABOUT, ANSWERS)];
  await vi.waitUntil(() => waiting.length === 2);
  for (const go of waiting) go();
  await Promise.all(both);
  expect([...badges.values()]).toEqual(['1', '1']);
});

test('are refreshed by every page, whether or not somebody listens there', async () => {
  const one = await fakeBrowser.tabs.create({});
  const other = await fakeBrowser.tabs.create({});
  answer.mockRejectedValueOnce(new Error('Receiving end does not exist.')).mockResolvedValue(ABOUT);
  await refreshBadges();
  const asked = answer.mock.calls.map(([tabId, message]) => [tabId, message]);
  for (const { id } of [one, other]) expect(asked).toContainEqual([id, { type: 'describe-page' }]);
});

test('a page whose address changes whenever it is read is read ever more rarely, and counted all the same', async () => {
  vi.useFakeTimers();
  let reads = 0;
  answer.mockImplementation(async () => {
    const state = { ...ABOUT, path: `/${++reads}` };
    void showBadge(TAB, state, ANSWERS);
    return { ...READING, state };
  });
  void showBadge(TAB, ABOUT, ANSWERS);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(reads).toBeGreaterThan(10);
  expect(reads).toBeLessThan(30);
  forgetBadge(TAB);
  answer.mockResolvedValue(READING);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(badges.get(TAB)).toBe('1');
  vi.useRealTimers();
});
