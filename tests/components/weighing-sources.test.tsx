import { cleanup, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import { AnswerCard } from '../../components/answer/answer-card.tsx';
import type { Facts } from '../../data/facts.ts';
import type { TopicId } from '../../data/topics.ts';
import { type ShortClaim, smallFacts } from '../support/small-facts.ts';
import { show } from './show.tsx';

afterEach(cleanup);

const showCard = (facts: Facts, topic: TopicId = 'session-spacing') =>
  show(
    <AnswerCard
      topic={topic}
      concern="general"
      onConcern={() => {}}
      heading={(question) => <h2>{question}</h2>}
    />,
    facts,
  );

const spacing = (source: string, days: number): ShortClaim => ({
  source,
  topic: 'session-spacing',
  min: days,
  max: days,
});
const SELLERS = ['a', 'b', 'c', 'd'];
const OTHERS = ['w', 'x', 'y', 'z'];
const DIVIDED = smallFacts(
  [...SELLERS.map((id) => spacing(id, 28)), ...OTHERS.map((id) => spacing(id, 42))],
  { sellers: SELLERS, tiers: { w: 'clinical-study', x: 'clinical-study' } },
);

const filter = (name: RegExp) => screen.getByRole('checkbox', { name });
const effectOf = (name: RegExp) => {
  const id = filter(name).getAttribute('aria-describedby') ?? '';
  return document.getElementById(id)?.textContent;
};

/** Goes on with the Tab key until what has the focus is named so. */
async function tabTo(user: UserEvent, name: RegExp): Promise<HTMLElement> {
  for (let presses = 0; presses < 60; presses++) {
    await user.tab();
    const at = document.activeElement as HTMLElement;
    const spoken =
      at.getAttribute('aria-label') ?? (at as HTMLInputElement).labels?.[0]?.textContent;
    if (name.test(spoken ?? at.textContent ?? '')) return at;
  }
  throw new Error(`Nothing named ${name} is reached with the Tab key.`);
}

describe('a filter', () => {
  test('tells beforehand how many sources it keeps, and whether the answer changes', () => {
    showCard(DIVIDED);
    expect(effectOf(/^Without sources/)).toBe('Keeps 4 of 8 sources. Answer: 6 weeks apart.');
    expect(effectOf(/^Studies, reviews/)).toBe('Keeps 2 of 8 sources. Answer: 6 weeks apart.');
  });

  test('tells so too where the answer stays, and where nobody is left', () => {
    showCard(
      smallFacts(
        SELLERS.map((id) => spacing(id, 28)),
        { sellers: ['a'] },
      ),
    );
    expect(effectOf(/^Without sources/)).toBe('Keeps 3 of 4 sources. Same answer.');
    expect(effectOf(/^Studies, reviews/)).toBe('None of the 4 sources is left.');
  });

  test('says aloud what it did: the answer before, and now', async () => {
    const { user } = showCard(DIVIDED);
    await user.click(filter(/^Without sources/));
    const told = screen.getAllByRole('status').map((status) => status.textContent);
    expect(told).toContain(
      '4 of 8 sources remain. The answer was: 4–6 weeks apart. Now: 6 weeks apart.',
    );
  });

  test('that leaves nobody is taken back where the card is empty', async () => {
    const { user } = showCard(smallFacts([spacing('a', 28), spacing('b', 28)], { sellers: ['a'] }));
    await user.click(filter(/^Studies, reviews/));
    expect(screen.getByText('No source is left with these filters.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Count all sources again' }));
    expect(filter(/^Studies, reviews/)).toHaveProperty('checked', false);
    expect(screen.getByText('Both sources agree')).toBeTruthy();
  });
});

describe('why they may differ', () => {
  const section = () => screen.queryByRole('region', { name: 'Why they may differ' });

  test('is told with both figures, both counts, and that it proves no cause', () => {
    showCard(DIVIDED);
    expect(section()?.textContent).toContain(
      '4 sources that sell the treatment say 4 weeks (shorter). The 4 others say 6 weeks.',
    );
    expect(section()?.textContent).toContain('does not prove a cause');
  });

  test('is not spoken of where nothing shows', () => {
    showCard(smallFacts(SELLERS.map((id) => spacing(id, 28))));
    expect(section()).toBeNull();
  });
});

describe('the evidence', () => {
  test('conflicts, or is little, or both', () => {
    showCard(smallFacts([spacing('a', 14), spacing('b', 15), spacing('c', 60), spacing('d', 61)]));
    expect(screen.getByText('Sources conflict')).toBeTruthy();
    expect(screen.queryByText('Little evidence')).toBeNull();
    cleanup();
    showCard(smallFacts([spacing('a', 28), spacing('b', 28)]));
    expect(screen.getByText('Little evidence')).toBeTruthy();
    expect(screen.queryByText(/Sources conflict/)).toBeNull();
    cleanup();
    showCard(smallFacts([spacing('a', 14), spacing('b', 60)]));
    expect(screen.getByText('Little evidence')).toBeTruthy();
    expect(screen.getAllByText(/Sources conflict/).length).toBeGreaterThan(0);
  });
});

describe('a source', () => {
  const FACTS: Facts = (() => {
    const facts = smallFacts(
      [
        spacing('a', 28),
        { source: 'a', topic: 'pain', stance: 'painless', statement: 'It says nothing hurts.' },
        spacing('b', 28),
      ],
      { sellers: ['a'], tiers: { a: 'clinic' }, published: { a: '2024-05' } },
    );
    const [a, ...rest] = facts.sources;
    if (!a) throw new Error('A source is missing.');
    return {
      ...facts,
      sources: [{ ...a, checklist: { method: false, references: true } }, ...rest],
    };
  })();
  const entry = () => within(screen.getByRole('region', { name: '2 sources' }));

  test('opens to a card: what kind it is, when, who pays, and what else it claims', async () => {
    const { user } = showCard(FACTS);
    await user.click(entry().getByRole('button', { name: /^Publisher a/ }));
    const about = (term: string) =>
      entry().getByText(term, { selector: 'dt' }).nextElementSibling?.textContent;
    expect(about('Kind')).toBe('Clinic');
    expect(about('Published')).toBe('May 2024');
    expect(about('Checked')).toBe('Nov 21, 2026');
    expect(about('Interest')).toBe('Sells the treatment');
    expect(about('Who pays')).toBe('It sells sessions');
    await user.click(entry().getByRole('button', { name: 'Says on 1 other topic' }));
    expect(entry().getByText('It says nothing hurts.').getAttribute('lang')).toBe('en');
    expect(entry().getByRole('link', { name: 'Pain' }).getAttribute('href')).toBe('#/topic/pain');
  });

  test('shows its checklist with every criterion, what is missing apart from what is not known', async () => {
    const { user } = showCard(FACTS);
    await user.click(entry().getByRole('button', { name: /^Publisher a/ }));
    await user.click(entry().getByRole('button', { name: 'Checklist: 2 of 8' }));
    const list = entry()
      .getByRole('button', { name: /^Checklist/ })
      .closest('div');
    const rows = within(list as HTMLElement)
      .getAllByRole('listitem')
      .map((row) => row.textContent);
    expect(rows).toEqual([
      'Names its author, or is an official bodyNo',
      'Says when it came outYes',
      'Tells how it came to what it saysNo',
      'Names what it relies onYes',
      'Was checked by others firstNot known',
      'Says who paid for itNot known',
      'Says what interests its authors haveNot known',
      'Names no earnings from the treatmentNo',
    ]);
  });

  test('whose backing is not known says so', async () => {
    const { user } = showCard(FACTS);
    await user.click(entry().getByRole('button', { name: /^Publisher b/ }));
    expect(entry().getByText('Who pays').nextElementSibling?.textContent).toBe('Not known');
  });
});

test('the keyboard alone reads a row, opens its table and its source, and filters', async () => {
  const { user } = showCard(DIVIDED);
  await tabTo(user, /^Publisher w, Clinical study: 6 weeks apart/);
  await user.keyboard('{ArrowDown}');
  await tabTo(user, /^Read this source: Publisher x/);
  await user.keyboard('{Enter}');
  expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement?.textContent).toContain('Publisher x');
  (document.activeElement as HTMLElement).blur();
  await tabTo(user, /^Show as a table/);
  await user.keyboard('{Enter}');
  expect(screen.getByRole('table', { name: /Usual range: 4–6 weeks apart/ })).toBeTruthy();
  await tabTo(user, /^Without sources/);
  await user.keyboard(' ');
  expect(document.activeElement).toBe(filter(/^Without sources/));
  expect(screen.getByRole('heading', { level: 2 }).nextElementSibling?.textContent).toBe(
    '6 weeks apart',
  );
});
