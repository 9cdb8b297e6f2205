import { join } from 'node:path';
import type { Plugin } from 'vite';
import { FIRST_LOCALE, LOCALES_DIRECTORY, type Locale, messageTexts, readLocales } from './read.ts';

const PREFIX = 'virtual:messages/';
const RESOLVED = `\0${PREFIX}`;
/** What a part is called that the background has, too. */
const BACKGROUND = 'background';

/** What the background speaks of: its menu, and answers in the address bar. */
const IN_BACKGROUND =
  /^(language_tag|menu|omnibox|topics_.+_(question|answer)$|concerns|stances|quantity|answer|search_(not_covered|about))/;

/**
 * Serves the messages as modules, so that a page can speak another language than the browser's. Nothing is packaged
 * twice: names are kept apart from texts, and what the background says, too, is a module that pages share with it.
 * - `virtual:messages/names` the names of all messages; `…/names/background` those of the background, which come first.
 * - `virtual:messages/<tag>` the texts of one language, in the order of the names.
 * - `virtual:messages/background` the background's texts by language, each as JSON that is parsed when needed, since a
 *   service worker can't load a chunk later.
 */
export function localesPlugin(): Plugin {
  return {
    name: 'needlewise-locales',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(RESOLVED)) return null;
      const locales = readLocales();
      for (const { file } of locales) this.addWatchFile(join(LOCALES_DIRECTORY, file));
      return moduleOf(id.slice(RESOLVED.length), locales);
    },
  };
}

function moduleOf(id: string, locales: readonly Locale[]): string {
  if (id === BACKGROUND) return byLanguage(locales.map(tagOf));
  const [of = '', part] = id.split('/');
  const isPart = (name: string) => IN_BACKGROUND.test(name) === (part === BACKGROUND);
  const own = namesOf(locales).filter(isPart);
  if (of === 'names') return part ? listModule(own) : listModule(own, `names/${BACKGROUND}`);
  const locale = locales.find((read) => tagOf(read) === of);
  if (!locale) throw new Error(`There is no language ${of}`);
  const texts = messageTexts(locale);
  const json = asText(own.map((name) => texts[name] ?? ''));
  if (part) return `export default ${json};`;
  return `import first from '${PREFIX}${of}/${BACKGROUND}';
    export default [...JSON.parse(first), ...JSON.parse(${json})];`;
}

/** The order of the first language, for all. */
function namesOf(locales: readonly Locale[]): string[] {
  const first = locales.find(({ name }) => name === FIRST_LOCALE);
  return first ? Object.keys(messageTexts(first)) : [];
}

function listModule(own: readonly string[], before?: string): string {
  const list = `JSON.parse(${asText(own)})`;
  if (!before) return `export default ${list};`;
  return `import first from '${PREFIX}${before}'; export default [...first, ...${list}];`;
}

function byLanguage(tags: readonly string[]): string {
  const imports = tags.map((tag, at) => `import t${at} from '${PREFIX}${tag}/${BACKGROUND}';`);
  return `${imports.join('\n')}
    export default { ${tags.map((tag, at) => `'${tag}': t${at}`).join(', ')} };`;
}

const tagOf = ({ name }: Locale): string => name.replace('_', '-');

/** A list as JSON in a text. */
const asText = (list: readonly string[]): string => JSON.stringify(JSON.stringify(list));
