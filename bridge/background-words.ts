import messages from 'virtual:messages/background';
import { createWords, type Messages, messageFrom } from '../core/wording/translate.ts';
import type { Words } from '../core/wording/words.ts';
import { browser } from './browser.ts';
import { readPreferences } from './preferences.ts';
import { extensionWords } from './words.ts';

/**
 * The words of the language chosen in the settings, for the background: those parts of it that the background speaks
 * with, and the browser's own for any other.
 */
export async function backgroundWords(): Promise<Words> {
  const own = extensionWords();
  const { language } = (await readPreferences()).preferences;
  if (language === 'system' || language === own.t('language_tag')) return own;
  const chosen: Messages = JSON.parse(messages[language]);
  const fromChosen = messageFrom(chosen);
  return createWords(
    (name, given) =>
      Object.hasOwn(chosen, name) ? fromChosen(name, given) : browser.i18n.getMessage(name, given),
    language,
  );
}
