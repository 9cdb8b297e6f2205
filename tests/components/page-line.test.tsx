import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { PageStatus } from '../../bridge/active-page.ts';
import { PageLine } from '../../components/page/page-line.tsx';
import { show } from './show.tsx';

afterEach(cleanup);

const read = { title: 'A page', host: 'clinic.example', path: '/' };
const notRead = { host: 'clinic.example' };

const STATES: readonly [PageStatus, string, string | null][] = [
  [{ kind: 'about', ...read }, 'This page is about microneedling.', null],
  [{ kind: 'passing', ...read }, 'This page mentions microneedling in passing.', 'Read this page'],
  [
    { kind: 'unrelated', ...read },
    'This page is not about microneedling. You can still ask.',
    'Read this page',
  ],
  [{ kind: 'loading' }, 'Looking at this page …', null],
  [
    { kind: 'not-read', why: 'only-when-clicked', ...notRead },
    'Needlewise reads a page only when you ask it to.',
    'Read this page',
  ],
  [
    { kind: 'not-read', why: 'site-left-alone', ...notRead },
    'Needlewise leaves clinic.example alone, as you chose.',
    'Turn on for this site',
  ],
  [
    { kind: 'unreadable', why: 'not-html' },
    'This is not a web page, so it can’t be read. You can still ask.',
    null,
  ],
  [
    { kind: 'unreadable', why: 'browser-page' },
    'The browser keeps this page to itself. You can still ask.',
    null,
  ],
  [
    { kind: 'unreadable', why: 'opened-before-update' },
    'This page was open before Needlewise was. Reload it to have it read.',
    'Reload the page',
  ],
  [
    { kind: 'unreadable', why: 'no-access' },
    'The browser does not let Needlewise read this page. You can change this in its extension settings.',
    null,
  ],
];

test.each(STATES)(
  '%o has its own words, and the action that helps',
  async (status, text, action) => {
    const onAction = vi.fn();
    const page = { tabId: 1, host: 'clinic.example', status };
    const { user } = show(<PageLine page={page} onAction={onAction} />);
    expect(screen.getByRole('status').textContent).toBe(text);
    expect(screen.queryByRole('button')?.textContent ?? null).toBe(action);
    if (action) {
      await user.click(screen.getByRole('button', { name: action }));
      expect(onAction).toHaveBeenCalledOnce();
    }
  },
);

test('every state is worded differently', () => {
  expect(new Set(STATES.map(([, text]) => text)).size).toBe(STATES.length);
});

test('an action that failed is told', () => {
  const page = { tabId: 1, host: null, status: { kind: 'loading' } } as const;
  show(<PageLine page={page} failed onAction={() => {}} />);
  expect(screen.getByRole('status').textContent).toBe('That did not work. Please try again.');
});
