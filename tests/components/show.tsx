import { type RenderOptions, type RenderResult, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { AnswersProvider } from '../../components/frame/answers.tsx';
import { FactsProvider } from '../../components/frame/facts.tsx';
import { WordsProvider } from '../../components/frame/words.tsx';
import { answersFrom } from '../../core/guidance/answers.ts';
import type { Facts } from '../../data/facts.ts';
import { nodeWords } from '../../scripts/words.ts';
import { smallFacts } from '../support/small-facts.ts';

export const words = await nodeWords();

/** Shows a component as a page would: with a fact set, and in English. */
export function show(
  component: ReactElement,
  facts: Facts = smallFacts([]),
): RenderResult & { readonly user: UserEvent } {
  const inFrame: RenderOptions = {
    wrapper: ({ children }) => (
      <WordsProvider value={words}>
        <AnswersProvider value={answersFrom(facts)}>
          <FactsProvider value={facts}>{children}</FactsProvider>
        </AnswersProvider>
      </WordsProvider>
    ),
  };
  return { user: userEvent.setup(), ...render(component, inFrame) };
}
