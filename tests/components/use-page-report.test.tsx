import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ActivePage } from '../../bridge/active-page.ts';
import { FactsProvider } from '../../components/frame/facts.tsx';
import { usePageReport } from '../../components/hooks/use-page-report.ts';
import { smallFacts } from '../support/small-facts.ts';

const FACTS = smallFacts([{ source: 'a', min: 3, max: 6 }]);
const STATUS = { kind: 'about', title: 'T', host: 'clinic.example', path: '/' } as const;
const pageIn = (tabId: number): ActivePage => ({ tabId, host: 'clinic.example', status: STATUS });
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <FactsProvider value={FACTS}>{children}</FactsProvider>
);

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test.each<[string, unknown]>([
  ['can’t be judged', { state: STATUS, blocks: [null], stoppedEarly: false }],
  ['may not be read', { state: { kind: 'not-read', why: 'site-left-alone', host: 'a.example' } }],
  ['has nobody to answer', undefined],
  ['takes for ever', new Promise(() => {})],
])('a page that %s takes the report of the one before with it', async (_, answer) => {
  const readable = {
    state: STATUS,
    blocks: [
      { tag: 'p', text: 'Microneedling hurts little.' },
      { tag: 'p', text: 'Most people need 4 microneedling sessions.' },
    ],
    stoppedEarly: false,
  };
  const asked = vi
    .spyOn(fakeBrowser.tabs, 'sendMessage')
    .mockImplementation((async (tabId: number) => (tabId === 7 ? readable : answer)) as never);
  const { result, rerender } = renderHook(({ page }) => usePageReport(page), {
    wrapper,
    initialProps: { page: pageIn(7) },
  });
  await waitFor(() => expect(result.current?.claims).toHaveLength(1));
  expect(asked.mock.lastCall?.[1]).toEqual({ type: 'read-page' });
  rerender({ page: pageIn(8) });
  await waitFor(() => expect(result.current).toBeNull());
});
