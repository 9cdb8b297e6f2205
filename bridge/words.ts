import { i18n } from '#i18n';
import type { Words } from '../core/wording/words.ts';
import { browser } from './browser.ts';

/** The messages of the language the browser chose, and its tag for numbers, dates and lists. */
export function extensionWords(): Words {
  return { t: i18n.t, locale: browser.i18n.getMessage('@@ui_locale').replace('_', '-') || 'en' };
}
