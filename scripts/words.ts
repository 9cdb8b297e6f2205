import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Words } from '../core/wording/words.ts';

const LOCALES_DIRECTORY = join(import.meta.dirname, '../locales');

/**
 * The extension's own messages for the terminal and for tests: `createI18n` asks `browser.i18n.getMessage`, so a
 * stand-in answers from the same file the build makes `_locales` from.
 */
export async function nodeWords(locale = 'en'): Promise<Words> {
  const parsed = await parseMessagesFile(join(LOCALES_DIRECTORY, `${locale}.yml`));
  const messages = generateChromeMessages(parsed);
  const getMessage = (key: string, substitutions: string[] = []): string =>
    (messages[key]?.message ?? '').replaceAll(
      /\$(\d)/g,
      (_, n) => substitutions[Number(n) - 1] ?? '',
    );
  const host = Reflect.get(globalThis, 'browser') ?? { runtime: { id: 'terminal' } };
  Object.assign(globalThis, { browser: Object.assign(host, { i18n: { getMessage } }) });
  // Imported late: the library looks for `browser` once, when it loads.
  const { createI18n } = await import('@wxt-dev/i18n');
  return { t: createI18n().t as Words['t'], locale };
}
