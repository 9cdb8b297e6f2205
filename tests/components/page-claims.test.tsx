import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Marked, MarkedWords } from '../../components/page/marked.ts';
import { PageClaims } from '../../components/page/page-claims.tsx';
import { readClaims } from '../../core/claims/read-claims.ts';
import { reportOn } from '../../core/verdict/page-report.ts';
import { smallFacts } from '../support/small-facts.ts';
import { show } from './show.tsx';

afterEach(cleanup);

const facts = smallFacts([
  ...['a', 'b', 'c'].map((source) => ({ source, min: 3, max: 6 })),
  ...['a', 'b', 'c'].map((source) => ({
    source,
    topic: 'session-spacing' as const,
    min: 28,
    max: 42,
  })),
]);

function claims(...texts: string[]) {
  const blocks = texts.map((text) => ({ kind: 'paragraph', text }) as const);
  const marks: (MarkedWords | null)[] = [];
  const report = reportOn(facts, readClaims(blocks));
  const claimsWith = (marked: Marked | null) => (
    <PageClaims report={report} marked={marked} onMark={(words) => marks.push(words)} />
  );
  const { user, rerender } = show(claimsWith(null), facts);
  const becomes = (marked: Marked) => rerender(claimsWith(marked));
  return { marks, report, user, becomes };
}

test('says the fact first, then the page, with a verdict in words', () => {
  claims('Microneedling sessions are repeated every 14 to 20 days.');
  const entry = screen.getByRole('listitem');
  expect(entry.textContent).toMatch(/Shorter.*Most sources: 4–6 weeks apart.*This page says/);
  expect(within(entry).getByText(/Shorter than 3 of 3 sources/)).toBeTruthy();
  expect(
    within(entry)
      .getByRole('link', { name: /4–6 weeks/ })
      .getAttribute('href'),
  ).toBe('#/topic/session-spacing');
});

test('marks one claim, or all, on the page', async () => {
  const { marks, report, user } = claims('Most people need 4 microneedling sessions.');
  await user.click(screen.getByRole('button', { name: /Show on page/ }));
  await user.click(screen.getByRole('button', { name: 'Mark all' }));
  expect(marks).toEqual([report.claims[0], 'all']);
});

test('says what is marked, and unmarks it at the next press', async () => {
  const { marks, report, user, becomes } = claims('Most people need 4 microneedling sessions.');
  const [claim] = report.claims;
  if (!claim) throw new Error('No claim');
  becomes({ words: claim, outcome: 'highlighted' });
  const button = screen.getByRole('button', { name: /Show on page/, pressed: true });
  await user.click(button);
  expect(marks).toEqual([null]);
  becomes({ words: 'all', outcome: 'selected' });
  await user.click(screen.getByRole('button', { name: 'Mark all', pressed: true }));
  expect(marks).toEqual([null, null]);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('says that words are gone, and tries again at the next press', async () => {
  const { marks, report, user, becomes } = claims('Most people need 4 microneedling sessions.');
  const [claim] = report.claims;
  if (!claim) throw new Error('No claim');
  becomes({ words: claim, outcome: 'gone' });
  expect(screen.getByRole('alert').textContent).toBe('These words are no longer on the page.');
  await user.click(screen.getByRole('button', { name: /Show on page/, pressed: false }));
  expect(marks).toEqual([claim]);
});

test('a page without claims says so', () => {
  claims('Microneedling is a treatment.');
  expect(screen.getByText('No figure or promise was found on this page.')).toBeTruthy();
});

test('says under what the words may be folded away, once they are marked', () => {
  const report = reportOn(
    facts,
    readClaims([
      { kind: 'question', text: 'How many sessions?' },
      { kind: 'paragraph', text: 'Most people need 4 microneedling sessions.' },
    ]),
  );
  const [claim] = report.claims;
  if (!claim) throw new Error('no claim');
  const at = (marked: Marked | null) => (
    <PageClaims report={report} marked={marked} onMark={() => {}} />
  );
  const { rerender } = show(at(null), facts);
  expect(screen.queryByText(/How many sessions/)).toBeNull();
  rerender(at({ words: claim, outcome: 'highlighted' }));
  expect(screen.getByRole('status').textContent).toMatch(/open “How many sessions\?”/);
});

test('says that it reads English only on a page in another language', () => {
  const text = 'Nach dem Needling ist die Haut gerötet und braucht einige Tage Ruhe. '.repeat(6);
  claims(text);
  expect(screen.getByText(/read in English only/)).toBeTruthy();
  expect(screen.queryByText(/No figure or promise/)).toBeNull();
});
