import { createWords, messageFrom } from '../core/wording/translate.ts';
import type { Words } from '../core/wording/words.ts';
import { FIRST_LOCALE, messageTexts, readLocales } from './locales/read.ts';

/** The extension's own messages for the terminal and for tests, from the same files the build makes `_locales` from. */
export async function nodeWords(name = FIRST_LOCALE): Promise<Words> {
  const locale = readLocales().find((read) => read.name === name);
  if (!locale) throw new Error(`locales/${name}.yml is missing`);
  return createWords(messageFrom(messageTexts(locale)), name.replace('_', '-'));
}
