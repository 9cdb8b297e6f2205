import { cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { SearchInput } from '../../components/search/search-input.tsx';
import { SearchResults } from '../../components/search/search-results.tsx';
import { SearchRoot } from '../../components/search/search-root.tsx';
import type { LookupResult } from '../../core/lookup/types.ts';
import { smallFacts } from '../support/small-facts.ts';
import { show } from './show.tsx';

afterEach(cleanup);

const FACTS = smallFacts([
  { source: 'a', topic: 'pregnancy', stance: 'no' },
  { source: 'b', topic: 'pregnancy', stance: 'no' },
  { source: 'a', topic: 'home-or-clinic', stance: 'clinic-only' },
]);
const COVERED: LookupResult = {
  kind: 'answer',
  topic: 'home-or-clinic',
  concern: 'general',
  confidence: 1,
  alternatives: ['pain'],
  safety: ['pregnancy'],
};
const NOT_COVERED: LookupResult = {
  kind: 'not-covered',
  nearest: ['pain', 'cost', 'what-it-is'],
  safety: ['pregnancy'],
};

const ask = (result: LookupResult) =>
  show(
    <main>
      <SearchRoot question="asked" result={result} onQuestion={() => {}}>
        <SearchInput question="asked" onQuestion={() => {}} expanded />
        <SearchResults result={result} onPick={() => {}} />
      </SearchRoot>
    </main>,
    FACTS,
  );

const optionsIn = (name: string) =>
  within(screen.getByRole('group', { name })).getAllByRole('option');

test('a safety card says its answer between the question and the count', () => {
  ask(COVERED);
  const [card] = optionsIn('Safety');
  expect([...(card?.children ?? [])].map((part) => part.textContent)).toEqual([
    'Can I have it when pregnant or breastfeeding?',
    'No',
    expect.stringMatching(/\S/),
  ]);
});

test.each([
  ['Answers', COVERED],
  ['The nearest topics', NOT_COVERED],
] as const)('one list holds the safety cards, then: %s', async (name, result) => {
  const { container } = ask(result);
  const list = screen.getByRole('listbox', { name: 'Ask about microneedling' });
  expect(within(list).getAllByRole('option')).toEqual([...optionsIn('Safety'), ...optionsIn(name)]);
  const rules = { 'color-contrast': { enabled: false }, region: { enabled: false } };
  const { violations } = await axe.run(container, { rules });
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('without a safety card there is no group for one', () => {
  ask({ ...COVERED, safety: [] });
  expect(screen.queryByRole('group', { name: 'Safety' })).toBeNull();
});
