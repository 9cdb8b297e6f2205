import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MarkOutcome, TextReading } from '../../bridge/page/page-messages.ts';
import { reportOnReading, type TabReport } from '../../bridge/page-report.ts';
import { useMarks } from '../../components/hooks/use-marks.ts';
import { smallFacts } from '../support/small-facts.ts';

const FACTS = smallFacts([{ source: 'a', min: 3, max: 6 }]);

function reportOf(...texts: string[]): TabReport {
  const reading: TextReading = {
    state: { kind: 'about', title: '', host: 'a.example', path: '/' },
    blocks: texts.map((text) => ({ tag: 'p', text })),
    stoppedEarly: false,
  };
  return reportOnReading(reading, FACTS);
}
const REPORT = reportOf(
  'Microneedling hurts little.',
  'Most people need 4 microneedling sessions.',
  'Others need 8 microneedling sessions.',
);

/** The page's end of a port that the panel opened. */
interface Page {
  readonly tabId: number;
  readonly asked: unknown;
  readonly tell: (outcome: MarkOutcome) => void;
  readonly end: () => void;
  readonly left: () => boolean;
}
let pages: Page[];

beforeEach(() => {
  pages = [];
  fakeBrowser.reset();
  const connect = (tabId: number) => {
    const told: ((outcome: MarkOutcome) => void)[] = [];
    const ended: (() => void)[] = [];
    const postMessage = vi.fn();
    const disconnect = vi.fn();
    pages.push({
      tabId,
      get asked() {
        return postMessage.mock.lastCall?.[0];
      },
      tell: (outcome) => act(() => void told.map((tell) => tell(outcome))),
      end: () => act(() => void ended.map((end) => end())),
      left: () => disconnect.mock.calls.length > 0,
    });
    return {
      onMessage: { addListener: (listen: (typeof told)[number]) => told.push(listen) },
      onDisconnect: { addListener: (listen: (typeof ended)[number]) => ended.push(listen) },
      postMessage,
      disconnect,
    };
  };
  Object.assign(fakeBrowser.tabs, { connect });
});
afterEach(cleanup);

function marks(tabId = 7, report: TabReport | null = REPORT) {
  return renderHook(({ tab, of }) => useMarks(tab, of), {
    initialProps: { tab: tabId, of: report as TabReport | null },
  });
}
const [FIRST] = REPORT.claims;
if (!FIRST) throw new Error('No claim was read');
const page = (at: number): Page => {
  const found = pages[at];
  if (!found) throw new Error(`Nothing was asked ${at + 1} times`);
  return found;
};

test('asks the page for the places of a claim, and tells what came of it', () => {
  const { result } = marks();
  act(() => result.current.mark(FIRST));
  expect(result.current.marked).toEqual({ words: FIRST, outcome: 'waiting' });
  expect(page(0).tabId).toBe(7);
  expect(page(0).asked).toEqual(REPORT.placesOf(FIRST.places));
  page(0).tell('gone');
  expect(result.current.marked?.outcome).toBe('gone');
});

test('gives the places of all claims in reading order', () => {
  const { result } = marks();
  act(() => result.current.mark('all'));
  const asked = page(0).asked as readonly (readonly [around: string, at: number])[];
  expect(asked.map(([around]) => around)).toEqual([
    expect.stringContaining('4'),
    expect.stringContaining('8'),
  ]);
});

test('leaves the last port for the next, and hears no more from it', () => {
  const { result } = marks();
  act(() => result.current.mark(FIRST));
  act(() => result.current.mark('all'));
  expect([page(0).left(), page(1).left()]).toEqual([true, false]);
  page(0).tell('gone');
  page(0).end();
  expect(result.current.marked).toEqual({ words: 'all', outcome: 'waiting' });
});

test.each([
  ['the page ends it', () => page(0).end()],
  [
    'Escape is pressed',
    () => act(() => void dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))),
  ],
])('nothing is marked once %s', (_, end) => {
  const { result } = marks();
  act(() => result.current.mark('all'));
  end();
  expect(result.current.marked).toBeNull();
  expect(page(0).left()).toBe(true);
});

test.each([
  ['another tab', { tab: 8, of: REPORT }],
  ['another report', { tab: 7, of: reportOf('Nothing.') }],
  ['no report', { tab: 7, of: null }],
])('nothing is marked with %s', (_, next) => {
  const { result, rerender } = marks();
  act(() => result.current.mark('all'));
  rerender(next);
  expect(result.current.marked).toBeNull();
  expect(page(0).left()).toBe(true);
});

test('leaves the page when the panel goes', () => {
  const { result, unmount } = marks();
  act(() => result.current.mark('all'));
  unmount();
  expect(page(0).left()).toBe(true);
});
