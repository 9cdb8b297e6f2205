import { isLanguageTag, type LanguageTag } from '../core/wording/language.ts';
import { localeOf } from '../core/wording/translate.ts';
import { browser } from './browser.ts';

/** The language of the messages that the browser chose among those there are; English where it does not say. */
export function browserTag(): LanguageTag {
  const tag = browser.i18n.getMessage('language_tag');
  return isLanguageTag(tag) ? tag : 'en';
}

/** The browser's own tag for numbers, dates and lists ("es-419"), where its messages are of that language. */
export const browserLocale = (): string =>
  localeOf(browserTag(), browser.i18n.getMessage('@@ui_locale') || browserTag());
