import { fakeBrowser } from 'wxt/testing/fake-browser';
import { messageFrom } from '../../core/wording/translate.ts';
import { messageTexts, readLocales } from '../../scripts/locales/read.ts';

/** Has the fake browser speak one language, as a real one speaks the reader's; the messages are the extension's own. */
export function setBrowserLanguage(locale: string, uiLocale = locale): void {
  const messages = readLocales().find(({ name }) => name === locale);
  if (!messages) throw new Error(`locales/${locale}.yml is missing`);
  const texts = { ...messageTexts(messages), '@@ui_locale': uiLocale };
  const getMessage = (name: string, given: string[] = []) => messageFrom(texts)(name, given);
  Object.assign(fakeBrowser.i18n, { getMessage });
}
