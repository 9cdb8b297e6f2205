import { cleanup, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { AnswerCard } from '../../components/answer/answer-card.tsx';
import type { Facts } from '../../data/facts.ts';
import type { ConcernId, TopicId } from '../../data/topics.ts';
import { smallFacts } from '../support/small-facts.ts';
import { show } from './show.tsx';

afterEach(cleanup);

function Card({ topic, concern: first = 'general' }: { topic: TopicId; concern?: ConcernId }) {
  const [concern, setConcern] = useState<ConcernId>(first);
  return (
    <AnswerCard
      topic={topic}
      concern={concern}
      onConcern={setConcern}
      heading={(question) => <h2>{question}</h2>}
    />
  );
}

const showCard = (facts: Facts, topic: TopicId, concern: ConcernId = 'general') =>
  show(<Card topic={topic} concern={concern} />, facts);

/** The large line under the question. */
const answer = () => screen.getByRole('heading', { level: 2 }).nextElementSibling?.textContent;

const SESSIONS = smallFacts(
  [
    { source: 'spa', min: 3, max: 6 },
    { source: 'salon', min: 3, max: 6 },
    { source: 'hospital', min: 4, max: 6 },
    { source: 'study', min: 3, max: 5 },
    { source: 'outlier', min: 9, max: 12 },
    { source: 'study', min: 2, max: 2, concern: 'acne-scars' },
    { source: 'hospital', min: 2, max: 3, concern: 'acne-scars' },
    { source: 'salon', min: 8, max: 8, concern: 'wrinkles' },
    { source: 'hospital', min: 1, max: 1, condition: 'a small scar' },
  ],
  { tiers: { spa: 'clinic', salon: 'clinic', study: 'clinical-study', outlier: 'blog' } },
);

describe('a quantity', () => {
  test('is answered in one line, with how many sources agree', () => {
    showCard(SESSIONS, 'sessions-needed');
    expect(screen.getByRole('heading', { name: 'How many sessions will I need?' })).toBeTruthy();
    expect(answer()).toBe('3–6 sessions');
    expect(screen.getByText('4 of 5 sources agree')).toBeTruthy();
  });

  test('names every source that differs', () => {
    showCard(SESSIONS, 'sessions-needed');
    const differ = screen.getByRole('region', { name: 'Where sources differ' });
    expect(within(differ).getByText('9–12 sessions')).toBeTruthy();
    expect(within(differ).getByText('Publisher outlier')).toBeTruthy();
  });

  test('is computed anew for the concern that is chosen', async () => {
    const { user } = showCard(SESSIONS, 'sessions-needed');
    await user.click(screen.getByRole('radio', { name: 'Acne scars' }));
    expect(answer()).toBe('2–3 sessions');
    expect(screen.getByText('Both sources agree')).toBeTruthy();
  });

  test('offers only concerns that a source speaks of', () => {
    showCard(SESSIONS, 'sessions-needed');
    const concerns = within(screen.getByRole('radiogroup', { name: 'For' })).getAllByRole('radio');
    expect(concerns.map((concern) => concern.textContent)).toEqual([
      'In general',
      'Acne scars',
      'Wrinkles',
    ]);
  });

  test('says aloud that it fell back to the answer in general', async () => {
    const { user } = showCard(SESSIONS, 'sessions-needed');
    await user.click(screen.getByRole('radio', { name: 'Wrinkles' }));
    expect(
      screen.getByText(/Too few sources give a figure for this concern \(Wrinkles\)/),
    ).toBeTruthy();
    expect(answer()).toBe('3–6 sessions');
  });

  test('shows what holds under a condition apart, and with it', () => {
    showCard(SESSIONS, 'sessions-needed');
    const asides = screen.getByRole('region', { name: 'Said, but not counted' });
    expect(asides.textContent).toContain('only for: a small scar');
    expect(screen.queryByRole('radio', { name: /1 session/ })).toBeNull();
  });
});

describe('filters', () => {
  test('say how many sources remain and that the answer stays', async () => {
    const { user } = showCard(SESSIONS, 'sessions-needed');
    await user.click(
      screen.getByRole('checkbox', { name: 'Without sources that sell the treatment' }),
    );
    expect(screen.getByText(/3 of 5 sources remain\./)).toBeTruthy();
    expect(screen.getByText(/The answer/).textContent).toMatch(/stays the same|was:/);
    expect(screen.queryByRole('radio', { name: /Publisher spa/ })).toBeNull();
  });

  test('say what the answer was where it changes', async () => {
    const { user } = showCard(SESSIONS, 'sessions-needed');
    await user.click(
      screen.getByRole('checkbox', { name: 'Studies, reviews and regulators only' }),
    );
    expect(answer()).toBe('3–5 sessions');
    expect(
      screen.getByText(/1 of 5 sources remains\. The answer was: 3–6 sessions\./),
    ).toBeTruthy();
  });

  test('that leave nobody say so, and can be taken off again', async () => {
    const sellersOnly = smallFacts([{ source: 'spa', min: 3, max: 6 }], {
      tiers: { spa: 'clinic' },
    });
    const { user } = showCard(sellersOnly, 'sessions-needed');
    const filter = screen.getByRole('checkbox', {
      name: 'Without sources that sell the treatment',
    });
    await user.click(filter);
    expect(screen.getByText('No source is left with these filters.')).toBeTruthy();
    await user.click(filter);
    expect(answer()).toBe('3–6 sessions');
  });

  test('never hide a warning of an official body', async () => {
    const facts = smallFacts(
      [
        {
          source: 'agency',
          topic: 'infection-risk',
          stance: 'possible',
          statement: 'Infections occur.',
        },
        { source: 'spa', topic: 'infection-risk', stance: 'none' },
        { source: 'salon', topic: 'infection-risk', stance: 'none' },
      ],
      {
        tiers: { agency: 'professional-society', spa: 'clinic', salon: 'clinic' },
        sellers: ['agency'],
      },
    );
    const { user } = showCard(facts, 'infection-risk');
    await user.click(
      screen.getByRole('checkbox', { name: 'Without sources that sell the treatment' }),
    );
    const warnings = screen.getByRole('region', { name: 'Official bodies warn' });
    expect(within(warnings).getByText(/Infections occur\./)).toBeTruthy();
  });
});

describe('a stance', () => {
  test('keeps every position with the names of its sources', () => {
    const facts = smallFacts([
      { source: 'a', topic: 'pain', stance: 'mild' },
      { source: 'b', topic: 'pain', stance: 'mild' },
      { source: 'c', topic: 'pain', stance: 'painful' },
    ]);
    showCard(facts, 'pain');
    const differ = screen.getByRole('region', { name: 'Where sources differ' });
    const positions = within(differ)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(positions).toEqual(['MildPublisher a and Publisher b', 'PainfulPublisher c']);
  });
});

describe('advice', () => {
  test('shows five statements at first and all of them at a press', async () => {
    const facts = smallFacts(
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((source) => ({ source, topic: 'side-effects' })),
    );
    const { user } = showCard(facts, 'side-effects');
    const statements = () =>
      within(screen.getByRole('region', { name: 'What sources say' })).getAllByRole('listitem')
        .length;
    expect(statements()).toBe(5);
    const region = screen.getByRole('region', { name: 'What sources say' });
    await user.click(within(region).getByRole('button', { name: 'Show all 7' }));
    expect(statements()).toBe(7);
  });
});

describe('silence', () => {
  test('is told as silence and never as safety', () => {
    showCard(smallFacts([]), 'pregnancy');
    expect(screen.getByText(/That does not mean it is safe/)).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('for one concern names the concern', () => {
    const facts = smallFacts([{ source: 'a', topic: 'what-it-treats', stance: 'works' }]);
    showCard(facts, 'what-it-treats', 'hair-loss');
    expect(screen.getByText(/for this concern: Hair loss/)).toBeTruthy();
  });
});

describe('a source', () => {
  test('opens to what it says, its figure as written, and a link that gives nothing away', async () => {
    const { user } = showCard(SESSIONS, 'sessions-needed');
    const sources = screen.getByRole('region', { name: '5 sources' });
    await user.click(within(sources).getByRole('button', { name: /Publisher outlier/ }));
    expect(sources.textContent).toContain('As written: “as written”');
    const link = within(sources).getByRole('link', { name: /Title of outlier/ });
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
    expect(link.getAttribute('target')).toBe('_blank');
  });

  test('tells its kind, its date and who benefits', () => {
    showCard(SESSIONS, 'sessions-needed');
    const sources = screen.getByRole('region', { name: '5 sources' });
    expect(within(sources).getAllByText(/Clinic · undated · Sells the treatment/)).toHaveLength(2);
  });
});

describe('copying', () => {
  test('puts the answer on the clipboard, with its sources and what kind each is', async () => {
    const { user } = showCard(SESSIONS, 'sessions-needed');
    await user.click(screen.getByRole('button', { name: 'Copy with sources' }));
    expect(screen.getByText('Copied')).toBeTruthy();
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain('3–6 sessions');
    expect(copied).toContain('https://outlier.example/');
  });
});

describe('what was looked for and not found', () => {
  const gaps = [
    { topic: 'sessions-needed' as const, reason: 'No trial that counts.', weak: true as const },
    {
      topic: 'sessions-needed' as const,
      concern: 'acne-scars' as const,
      reason: 'No trial of scars.',
    },
  ];

  test('is admitted on the card, with its reason', () => {
    showCard({ ...SESSIONS, gaps }, 'sessions-needed');
    expect(screen.getByText('No trial that counts.').closest('p')?.textContent).toBe(
      'Not found yet: No trial that counts.',
    );
    expect(screen.queryByText('No trial of scars.')).toBeNull();
  });

  test('is that of the concern which is answered', () => {
    showCard({ ...SESSIONS, gaps }, 'sessions-needed', 'acne-scars');
    expect(screen.getByText('No trial of scars.')).toBeTruthy();
    expect(screen.queryByText('No trial that counts.')).toBeNull();
  });

  test('is not spoken of where nothing is listed', () => {
    showCard(SESSIONS, 'sessions-needed');
    expect(screen.queryByText(/Not found yet/)).toBeNull();
  });
});
