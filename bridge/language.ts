import names from 'virtual:messages/names';
import type { Language, LanguageTag } from '../core/wording/language.ts';
import { createWords, messageFrom, messagesOf } from '../core/wording/translate.ts';
import type { Words } from '../core/wording/words.ts';
import type { Glossary } from '../data/lexicon/types.ts';
import { readPreferences, watchPreferences } from './preferences.ts';
import { browserLocale, browserTag } from './words.ts';

/** What a page of the extension needs of a language. */
export interface SpokenLanguage {
  readonly words: Words;
  /** Loads what reads questions in other languages than English, the reader's own first: the screen can do without. */
  readonly glossaries: () => Promise<readonly Glossary[]>;
}

type Chunk<T> = () => Promise<{ readonly default: T }>;

/** Each a chunk of its own; only the messages that the browser itself shows are packaged as its own, too. */
const MESSAGES: Readonly<Record<LanguageTag, Chunk<readonly string[]>>> = {
  en: () => import('virtual:messages/en'),
  es: () => import('virtual:messages/es'),
  de: () => import('virtual:messages/de'),
  fr: () => import('virtual:messages/fr'),
  'pt-BR': () => import('virtual:messages/pt-BR'),
};

/** By language without its region: questions from Lisbon are read like those from Brazil. */
const GLOSSARIES: Readonly<Record<string, Chunk<Glossary>>> = {
  es: () => import('../data/lexicon/es/index.ts'),
  de: () => import('../data/lexicon/de/index.ts'),
  fr: () => import('../data/lexicon/fr/index.ts'),
  pt: () => import('../data/lexicon/pt/index.ts'),
};

/** The words of the language chosen in the settings, and what reads questions in the reader's languages. */
export async function spokenLanguage(): Promise<SpokenLanguage> {
  // Most readers keep their browser's language, so it is fetched while the choice is read.
  void MESSAGES[browserTag()]().catch(() => {});
  const { preferences } = await readPreferences();
  return speak(preferences.language);
}

/** Calls `onChange` when another language was chosen, once it is loaded. Returns the way to stop. */
export function watchLanguage(onChange: (spoken: SpokenLanguage) => void): () => void {
  let current: Language | null = null;
  return watchPreferences(({ preferences: { language } }) => {
    if (language === current) return;
    current = language;
    void speak(language).then((spoken) => language === current && onChange(spoken));
  });
}

async function speak(language: Language): Promise<SpokenLanguage> {
  const words = await wordsIn(language);
  return { words, glossaries: () => glossariesFor([words.locale, ...navigator.languages]) };
}

async function wordsIn(language: Language): Promise<Words> {
  const tag = language === 'system' ? browserTag() : language;
  const { default: texts } = await MESSAGES[tag]();
  return createWords(
    messageFrom(messagesOf(names, texts)),
    language === 'system' ? browserLocale() : language,
  );
}

async function glossariesFor(tags: readonly string[]): Promise<readonly Glossary[]> {
  const languages = new Set(tags.map((tag) => tag.split('-')[0] ?? ''));
  const chunks = [...languages].flatMap((language) => GLOSSARIES[language]?.() ?? []);
  const loaded = await Promise.allSettled(chunks);
  return loaded.flatMap((chunk) => (chunk.status === 'fulfilled' ? [chunk.value.default] : []));
}
