/** The languages of the interface by their BCP 47 tags, each with a file in locales/. */
export const LANGUAGE_TAGS = ['en', 'es', 'de', 'fr', 'pt-BR'] as const;
export type LanguageTag = (typeof LANGUAGE_TAGS)[number];

export const isLanguageTag = (tag: string): tag is LanguageTag =>
  LANGUAGE_TAGS.some((known) => known === tag);

/** What can be chosen: one of them, or whichever the browser speaks. */
export const LANGUAGES = ['system', ...LANGUAGE_TAGS] as const;
export type Language = (typeof LANGUAGES)[number];

/** A language's name in itself: "Deutsch", "Português (Brasil)". */
export function ownName(tag: LanguageTag): string {
  const name = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** What a source or a reader's own page says is English; whether a reader of `locale` should be told so. */
export const isEnglish = (locale: string): boolean => /^en\b/.test(locale);
