import {
  parseQuestions,
  QUESTIONS_MIGRATIONS,
  withQuestion,
} from '../core/preferences/recent-questions.ts';
import { browser } from './browser.ts';
import { keep } from './kept.ts';

const kept = keep({
  key: 'recent-questions',
  migrations: QUESTIONS_MIGRATIONS,
  parse: parseQuestions,
});

/**
 * Keeps a question that was asked, first in the list. Call it only where the reader has switched that on; a question
 * asked in a private window is never kept. Rejects where it could not be stored.
 */
export async function keepQuestion(question: string): Promise<void> {
  if ((await browser.windows.getCurrent()).incognito) return;
  await kept.change(({ questions }) => ({ questions: withQuestion(questions, question) }));
}

/** The kept questions, latest first; none where they can't be read. */
export async function readQuestions(): Promise<readonly string[]> {
  return (await kept.read()).value.questions;
}

/** Deletes one question. Rejects where that could not be stored. */
export async function forgetQuestion(question: string): Promise<void> {
  await kept.change(({ questions }) => ({ questions: questions.filter((it) => it !== question) }));
}

/** Deletes the list itself, not only what is in it. Rejects where the browser could not. */
export const forgetQuestions = (): Promise<void> => kept.forget();

/** Calls `onChange` with the questions after every change, from whichever context; returns the way to stop. */
export const watchQuestions = (onChange: (questions: readonly string[]) => void): (() => void) =>
  kept.watch(({ value }) => onChange(value.questions));
