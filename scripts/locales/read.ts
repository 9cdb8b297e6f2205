import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';

export const LOCALES_DIRECTORY = join(import.meta.dirname, '../../locales');
/** The language every message is written in first; the others hold the same keys. */
export const FIRST_LOCALE = 'en';

export type Message = ReturnType<typeof parseMessagesText>[number];

/** One file of messages, by their keys ("topics.pain.name"). */
export interface Locale {
  readonly file: string;
  /** As the browser names it: "pt_BR". */
  readonly name: string;
  readonly messages: ReadonlyMap<string, Message>;
}

/** What the library adds to every file by itself. */
const isPredefined = (key: string): boolean => key.startsWith('@@');

/** Reads the text of one file. Throws where it is no YAML, or repeats a key. */
export function parseLocale(file: string, text: string): Locale {
  const messages = parseMessagesText(text, 'YAML')
    .map((message) => [message.key.join('.'), message] as const)
    .filter(([key]) => !isPredefined(key));
  return { file, name: file.replace(/\.yml$/, ''), messages: new Map(messages) };
}

export function readLocales(): readonly Locale[] {
  return readdirSync(LOCALES_DIRECTORY)
    .filter((file) => file.endsWith('.yml'))
    .toSorted()
    .map((file) => parseLocale(file, readFileSync(join(LOCALES_DIRECTORY, file), 'utf8')));
}

/** Texts by message name ("topics_pain_name"), the forms of a count joined, as the browser is given them. */
export function messageTexts({ messages }: Locale): Readonly<Record<string, string>> {
  const generated = generateChromeMessages([...messages.values()]);
  return Object.fromEntries(
    Object.entries(generated).map(([name, { message }]) => [name, message]),
  );
}
