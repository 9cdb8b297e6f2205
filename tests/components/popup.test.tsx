import { cleanup, screen } from '@testing-library/react';
import type { ComponentProps } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup } from '../../components/popup/popup.tsx';
import type { LookupResult } from '../../core/lookup/types.ts';
import { smallFacts } from '../support/small-facts.ts';
import { show } from './show.tsx';

afterEach(cleanup);

const FACTS = smallFacts([
  { source: 'a', min: 3, max: 6 },
  { source: 'b', min: 3, max: 6 },
  {
    source: 'a',
    topic: 'downtime',
    min: 24,
    max: 48,
  },
]);
const ANSWER: LookupResult = {
  kind: 'answer',
  topic: 'sessions-needed',
  concern: 'acne-scars',
  confidence: 1,
  alternatives: [],
  safety: [],
};

function showPopup(props: Partial<ComponentProps<typeof Popup>> = {}, facts = FACTS) {
  const handlers = {
    onOpenPanel: vi.fn(),
    onLeaveAlone: vi.fn(),
    onOpenSettings: vi.fn(),
    onPageAction: vi.fn(),
  };
  const page = { tabId: 1, host: 'clinic.example', status: { kind: 'loading' } } as const;
  const shown = show(
    <Popup search={() => ANSWER} page={page} leftAlone={false} {...handlers} {...props} />,
    facts,
  );
  return { ...shown, ...handlers };
}

describe('the popup', () => {
  test('gives the essentials in short lines, and says where there is little evidence for one', () => {
    showPopup();
    expect(
      screen.getByRole('button', { name: 'Number of sessions 3–6 sessions Little evidence' }),
    ).toBeTruthy();
    expect(
      screen.getByRole('button', { name: 'Redness and swelling 24–48 hours Little evidence' }),
    ).toBeTruthy();
  });

  test('does not show a range that few sources fit as the answer', () => {
    const disputed = smallFacts([
      { source: 'a', min: 2, max: 2 },
      { source: 'b', min: 4, max: 4 },
      { source: 'c', min: 8, max: null },
    ]);
    showPopup({}, disputed);
    expect(
      screen.getByRole('button', {
        name: 'Number of sessions Sources conflict: 2 sessions to at least 8 sessions',
      }),
    ).toBeTruthy();
  });

  test('opens the panel where the reader is: at the start, at a topic, at a question, at an answer', async () => {
    const { user, onOpenPanel } = showPopup();
    await user.click(screen.getByRole('button', { name: 'Open panel' }));
    await user.click(screen.getByRole('button', { name: /Number of sessions/ }));
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('how many');
    await user.click(screen.getByRole('button', { name: 'Open panel' }));
    await user.click(screen.getByRole('combobox'));
    await user.keyboard('{Enter}');
    expect(onOpenPanel.mock.calls.flat()).toEqual([
      '#/',
      '#/topic/sessions-needed',
      '#/ask?q=how%20many',
      '#/topic/sessions-needed?concern=acne-scars',
    ]);
  });

  test('switches this site off and on', async () => {
    const { user, onLeaveAlone } = showPopup();
    await user.click(screen.getByRole('switch', { name: 'Leave this site alone' }));
    expect(onLeaveAlone).toHaveBeenCalledWith(true);
  });

  test('has no switch where the page has no site', () => {
    showPopup({ leftAlone: null });
    expect(screen.queryByRole('switch')).toBeNull();
  });

  test('says so where the panel could not be opened', () => {
    showPopup({ panelFailed: true });
    expect(screen.getByRole('alert').textContent).toContain('could not be opened');
  });
});
