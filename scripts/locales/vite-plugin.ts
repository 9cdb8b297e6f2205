import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LOCALES_DIRECTORY, type Locale, messageTexts, readLocales } from './read.ts';

const PREFIX = 'virtual:messages/';
const BACKGROUND = `${PREFIX}background`;

/** What the background speaks of: its menu, and answers in the address bar. */
const IN_BACKGROUND =
  /^(language_tag|menu|omnibox|topics_.+_(question|answer)$|concerns|stances|quantity|answer|search_(not_covered|about))/;

/**
 * Serves the messages of one language as `virtual:messages/<tag>`, so that a page can speak another than the browser's.
 * `virtual:messages/background` has a part of all of them, each as JSON that is parsed when needed, since a service
 * worker can't load a chunk later.
 */
export function localesPlugin(): Plugin {
  return {
    name: 'needlewise-locales',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const locales = readLocales();
      for (const { file } of locales) this.addWatchFile(join(LOCALES_DIRECTORY, file));
      if (id === `\0${BACKGROUND}`)
        return asModule(Object.fromEntries(locales.map(spokenByBackground)));
      const locale = locales.find((read) => `\0${PREFIX}${tagOf(read)}` === id);
      if (!locale) throw new Error(`There is no language ${id.slice(PREFIX.length + 1)}`);
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(messageTexts(locale)))});`;
    },
  };
}

const tagOf = ({ name }: Locale): string => name.replace('_', '-');

function spokenByBackground(locale: Locale): [string, string] {
  const texts = Object.entries(messageTexts(locale)).filter(([name]) => IN_BACKGROUND.test(name));
  return [tagOf(locale), JSON.stringify(Object.fromEntries(texts))];
}

const asModule = (value: unknown): string => `export default ${JSON.stringify(value)};`;
