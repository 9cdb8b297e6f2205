// Loaded before: the panel itself loads it when it is first shown.
import '../../components/panel/topic-screen.tsx';
import '../../components/panel/check-screen.tsx';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ActivePage } from '../../bridge/active-page.ts';
import { Panel } from '../../components/panel/panel.tsx';
import type { Lookup, LookupResult } from '../../core/lookup/types.ts';
import { type ShortClaim, smallFacts } from '../support/small-facts.ts';
import { show } from './show.tsx';

/** The usual range is 24–48 hours, and two of six sources fit it. */
const DISPUTED_EXERCISE: readonly ShortClaim[] = [
  [12, 12],
  [24, 48],
  [24, 48],
  [72, 72],
  [72, null],
  [96, null],
].map(([min = null, max = null], place) => ({
  source: `exercise-${place}`,
  topic: 'aftercare-exercise',
  min,
  max,
}));

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
  { source: 'a', topic: 'downtime', min: 24, max: 48 },
  ...DISPUTED_EXERCISE,
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
  red: {
    kind: 'answer',
    topic: 'downtime',
    concern: 'general',
    confidence: 1,
    alternatives: [],
    safety: [],
    elapsed: 96,
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
    expect(steps.map((step) => step.textContent)).toEqual([
      'Make-up',
      'Exercise, sauna and swimming',
      'Sun',
    ]);
  });

  test('shows a dispute as one, and says that many wait longer', () => {
    showPanel();
    const aftercare = screen.getByRole('region', { name: 'After a session' });
    const link = within(aftercare).getByRole('link', { name: /^Exercise/ });
    const step = link.closest('li') as HTMLElement;
    expect(within(step).getByText('Sources conflict').tagName).toBe('STRONG');
    expect(within(step).getByText('12 hours to at least 4 days')).toBeTruthy();
    expect(within(step).getByText('2 of 6 sources fit 24–48 hours')).toBeTruthy();
    expect(within(step).getByText('Many sources wait longer.')).toBeTruthy();
    expect(within(aftercare).getAllByText('Many sources wait longer.')).toHaveLength(1);
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
    const about = screen.getByText('Botox');
    expect(about.lang).toBe('en');
    expect(about.parentElement?.textContent).toBe('That is about Botox.');
    expect(options()).toHaveLength(3);
  });

  test('shows a safety card with what it says, first of what the arrow keys reach', async () => {
    const { user } = showPanel();
    await user.keyboard('pus');
    expect(options()).toEqual([
      'When should I call a clinician?Call when it spreads.Only one source',
      expect.stringContaining('When can I wear make-up?'),
    ]);
    const safety = screen.getByRole('group', { name: 'Safety' });
    const card = within(safety).getByRole('option', { name: /When should I call a clinician/ });
    expect(searchBox().getAttribute('aria-activedescendant')).toBe(card.id);
    await user.click(card);
    expect(window.location.hash).toBe('#/topic/warning-signs');
  });

  test('Enter opens the safety card, an arrow key and Enter the answer below it', async () => {
    const { user } = showPanel();
    await user.keyboard('pus{Enter}');
    expect(window.location.hash).toBe('#/topic/warning-signs');
    await user.click(searchBox());
    await user.keyboard('pus{ArrowDown}{Enter}');
    expect(window.location.hash).toBe('#/topic/aftercare-makeup');
  });

  test('brings up when to call a clinician where redness lasts longer than sources say', async () => {
    const { user } = showPanel();
    await user.keyboard('red');
    const [safety, answer] = options();
    expect(safety).toContain('When should I call a clinician?');
    expect(answer).toContain('This is longer than 1 of 1 sources give.');
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
