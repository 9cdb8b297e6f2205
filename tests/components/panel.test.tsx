import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActivePage } from '../../bridge/active-page.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { Lookup, LookupResult } from '../../core/lookup/types.ts';
import { smallFacts } from '../support/small-facts.ts';
import { show } from './show.tsx';

const FACTS = smallFacts([
  { source: 'a', min: 3, max: 6 },
  { source: 'b', min: 3, max: 6 },
  { source: 'c', min: 3, max: 5, concern: 'acne-scars' },
  { source: 'd', min: 3, max: 5, concern: 'acne-scars' },
  {
    source: 'a',
    topic: 'session-spacing',
    min: 28,
    max: 42,
  },
  {
    source: 'a',
    topic: 'aftercare-sun',
    min: 168,
    max: 168,
  },
  {
    source: 'a',
    topic: 'aftercare-makeup',
    min: 24,
    max: 24,
  },
  { source: 'a', topic: 'warning-signs', statement: 'Call when it spreads.' },
]);

const ANSWERS: Record<string, LookupResult> = {
  sessions: {
    kind: 'answer',
    topic: 'sessions-needed',
    concern: 'acne-scars',
    confidence: 1,
    alternatives: ['session-spacing', 'pain'],
    safety: [],
  },
  pus: {
    kind: 'answer',
    topic: 'aftercare-makeup',
    concern: 'general',
    confidence: 1,
    alternatives: [],
    safety: ['warning-signs'],
  },
  yesterday: {
    kind: 'answer',
    topic: 'aftercare-makeup',
    concern: 'general',
    confidence: 1,
    alternatives: [],
    safety: [],
    elapsed: 24,
  },
  botox: {
    kind: 'not-covered',
    nearest: ['cost', 'combining', 'what-it-is'],
    otherTreatment: 'Botox',
    safety: [],
  },
};
const NOT_COVERED: LookupResult = {
  kind: 'not-covered',
  nearest: ['what-it-is', 'cost', 'pain'],
  safety: [],
};
const search: Lookup = (question) => ANSWERS[question] ?? NOT_COVERED;

const PAGE: ActivePage = {
  tabId: 1,
  host: 'clinic.example',
  status: { kind: 'about', title: 'On needling', host: 'clinic.example', path: '/' },
};

function showPanel(page: ActivePage = PAGE) {
  const onPageAction = vi.fn();
  const shown = show(<Panel search={search} page={page} onPageAction={onPageAction} />, FACTS);
  return { ...shown, onPageAction };
}

const options = () => screen.getAllByRole('option').map((option) => option.textContent);
const searchBox = () => screen.getByRole<HTMLInputElement>('combobox');

beforeEach(() => window.history.replaceState(null, '', '#/'));
afterEach(cleanup);

describe('the start page', () => {
  test('opens with the search box ready and the essential answers below it', () => {
    showPanel();
    expect(document.activeElement).toBe(searchBox());
    const essentials = screen.getByRole('region', { name: 'The essentials' });
    expect(within(essentials).getByRole('heading', { name: /How many sessions/ })).toBeTruthy();
    expect(within(essentials).getByText('3–6 sessions')).toBeTruthy();
    expect(within(essentials).getByText('4–6 weeks apart')).toBeTruthy();
  });

  test('lays aftercare out from the earliest to the latest', () => {
    showPanel();
    const aftercare = screen.getByRole('region', { name: 'After a session' });
    const [timed] = within(aftercare).getAllByRole('list');
    const steps = within(timed as HTMLElement).getAllByRole('link');
    expect(steps.map((step) => step.textContent)).toEqual(['Make-up', 'Sun']);
  });

  test('keeps the safety cards one press away on every screen', async () => {
    const { user } = showPanel();
    const safety = () => screen.getByRole('navigation', { name: 'Safety' });
    expect(within(safety()).getAllByRole('link')).toHaveLength(2);
    await user.click(screen.getByRole('link', { name: /How many sessions/ }));
    expect(within(safety()).getByRole('link', { name: 'When to call a clinician' })).toBeTruthy();
  });

  test('leads to a topic’s card, whose question takes the focus, and back to the same link', async () => {
    const { user } = showPanel();
    await user.click(screen.getByRole('link', { name: /How many sessions/ }));
    expect(window.location.hash).toBe('#/topic/sessions-needed');
    const question = await screen.findByRole('heading', { level: 2, name: /How many sessions/ });
    expect(document.activeElement).toBe(question);
    await user.click(screen.getByRole('button', { name: 'Back' }));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('link', { name: /How many sessions/ })),
    );
  });

  test('says so at an address that leads nowhere', () => {
    window.history.replaceState(null, '', '#/topic/no-such-topic');
    showPanel();
    expect(screen.getByText('Nothing is kept under this address.')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'The essentials' })).toBeTruthy();
  });
});

describe('search', () => {
  test('answers while one types, the best answer first, for the concern asked about', async () => {
    const { user } = showPanel();
    await user.keyboard('sessions');
    expect(options()[0]).toContain('How many sessions will I need? · Acne scars');
    expect(options()[0]).toContain('3–5 sessions');
    expect(options()).toHaveLength(3);
    expect(searchBox().value).toBe('sessions');
  });

  test('Enter opens the answer, an arrow key and Enter the next one', async () => {
    const { user } = showPanel();
    await user.keyboard('sessions{Enter}');
    expect(window.location.hash).toBe('#/topic/sessions-needed?concern=acne-scars');
    await user.click(searchBox());
    await user.keyboard('sessions{ArrowDown}{Enter}');
    expect(window.location.hash).toBe('#/topic/session-spacing');
  });

  test('Escape empties the box and brings the start page back', async () => {
    const { user } = showPanel();
    await user.keyboard('sessions{Escape}');
    expect(searchBox().value).toBe('');
    expect(screen.queryByRole('option')).toBeNull();
    expect(screen.getByRole('region', { name: 'The essentials' })).toBeTruthy();
  });

  test('says what is not covered, what it is about instead, and offers three topics', async () => {
    const { user } = showPanel();
    await user.keyboard('botox');
    expect(screen.getByText('Not covered')).toBeTruthy();
    expect(screen.getByText('That is about Botox.')).toBeTruthy();
    expect(options()).toHaveLength(3);
  });

  test('shows a safety card before the answer', async () => {
    const { user } = showPanel();
    await user.keyboard('pus');
    const card = screen.getByRole('button', { name: /When should I call a clinician/ });
    const [answer] = screen.getAllByRole('option');
    expect(card.compareDocumentPosition(answer as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(card);
    expect(window.location.hash).toBe('#/topic/warning-signs');
  });

  test('tells how the sources stand where the question says how long ago it was', async () => {
    const { user } = showPanel();
    await user.keyboard('yesterday');
    expect(options()[0]).toContain('1 of 1 sources would say yes by now');
  });

  test('a question in the address is answered', () => {
    window.history.replaceState(null, '', '#/ask?q=sessions');
    showPanel();
    expect(searchBox().value).toBe('sessions');
    expect(options()[0]).toContain('3–5 sessions');
  });
});

describe('the concern', () => {
  test('is kept in the address, so that the card can be found again', async () => {
    window.history.replaceState(null, '', '#/topic/sessions-needed');
    const { user } = showPanel();
    await user.click(screen.getByRole('radio', { name: 'Acne scars' }));
    expect(window.location.hash).toBe('#/topic/sessions-needed?concern=acne-scars');
  });
});

describe('a view that fails', () => {
  test('is told in friendly words, and the search goes on working', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    window.history.replaceState(null, '', '#/topic/sessions-needed');
    const broken = { ...FACTS, sources: [] };
    show(<Panel search={search} page={PAGE} onPageAction={() => {}} />, broken);
    expect(screen.getByRole('alert').textContent).toContain('Something went wrong');
    expect(searchBox()).toBeTruthy();
    vi.restoreAllMocks();
  });
});
