import { createContext, useContext } from 'react';
import type { Answers } from '../../core/guidance/answers.ts';

const AnswersContext = createContext<Answers | null>(null);

export const AnswersProvider = AnswersContext;

/** Every answer in brief: all that is needed until a card is opened or a page is read. */
export function useAnswers(): Answers {
  const answers = useContext(AnswersContext);
  if (!answers) throw new Error('Wrap the page in <AnswersProvider>.');
  return answers;
}
