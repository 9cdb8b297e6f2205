import texts from 'virtual:messages/background';
import names from 'virtual:messages/names/background';
import type { Language } from '../core/wording/language.ts';
import { createWords, messageFrom, messagesOf } from '../core/wording/translate.ts';
import type { Words } from '../core/wording/words.ts';
import { readPreferences } from './preferences.ts';
import { browserLocale, browserTag } from './words.ts';

/** The words of the language chosen in the settings: those parts of it that the background speaks with. */
export async function backgroundWords(): Promise<Words> {
  return wordsIn((await readPreferences()).preferences.language);
}

/** The same of the browser's own language, at once. */
export const browserWords = (): Words => wordsIn('system');

const wordsIn = (language: Language): Words =>
  createWords(
    messageFrom(
      messagesOf(names, JSON.parse(texts[language === 'system' ? browserTag() : language])),
    ),
    language === 'system' ? browserLocale() : language,
  );
