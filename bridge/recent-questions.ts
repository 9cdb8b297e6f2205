import { storage } from '@wxt-dev/storage';
import { parseQuestions, withQuestion } from '../core/preferences/recent-questions.ts';
import { browser } from './browser.ts';

const item = storage.defineItem<unknown>('local:recent-questions');

/**
 * Keeps a question that was asked, first in the list. Call it only where the reader has switched that on; a question
 * asked in a private window is never kept.
 */
export async function keepQuestion(question: string): Promise<void> {
  if ((await browser.windows.getCurrent()).incognito) return;
  await item.setValue(withQuestion(await readQuestions(), question));
}

/** The kept questions, latest first; none where they can't be read. */
export async function readQuestions(): Promise<string[]> {
  return parseQuestions(await item.getValue().catch(() => null));
}

export async function forgetQuestion(question: string): Promise<void> {
  await item.setValue((await readQuestions()).filter((kept) => kept !== question));
}

/** Deletes the list itself, not only what is in it. */
export async function forgetQuestions(): Promise<void> {
  await item.removeValue();
}

/** Calls `onChange` with the questions after every change, from whichever context; returns the way to stop. */
export function watchQuestions(onChange: (questions: string[]) => void): () => void {
  return item.watch((stored) => onChange(parseQuestions(stored)));
}
