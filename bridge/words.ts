import { createWords, localeOf } from '../core/wording/translate.ts';
import type { Words } from '../core/wording/words.ts';
import { browser } from './browser.ts';

/** The messages of the language the browser chose, and its tag for numbers, dates and lists. */
export function extensionWords(): Words {
  const { getMessage } = browser.i18n;
  const messages = getMessage('language_tag') || 'en';
  return createWords(
    (name, substitutions) => getMessage(name, substitutions),
    localeOf(messages, getMessage('@@ui_locale') || messages),
  );
}
