import type { Words } from './words.ts';

/** The texts of one language by message name ("topics_pain_name"); the forms of a count stand between bars. */
export type Messages = Readonly<Record<string, string>>;

/** Gives a message's text with the substitutions put in, or an empty text where there is none of that name. */
export type GetMessage = (name: string, substitutions: string[]) => string;

const FORMS_APART = ' | ';

/**
 * Words from wherever their texts come: the browser, or a chunk of one language. Figures among the substitutions are
 * written as the language writes them, and the form of a count is the one its plural rules choose ("0 séance", but
 * "0 sessions"), for which a message has two forms: for one, and for any other.
 */
export function createWords(getMessage: GetMessage, locale: string): Words {
  const plural = new Intl.PluralRules(locale);
  const figures = new Intl.NumberFormat(locale);
  const written = (value: unknown): string =>
    typeof value === 'number' ? figures.format(value) : String(value);
  const t = (key: string, ...given: readonly (number | readonly unknown[] | undefined)[]) => {
    const count = given.find((value) => typeof value === 'number');
    const list =
      given.find((value) => Array.isArray(value)) ?? (count === undefined ? [] : [count]);
    const text = getMessage(key.replaceAll('.', '_'), list.map(written));
    if (count === undefined) return text;
    const [one = '', other = one] = text.split(FORMS_APART);
    return plural.select(count) === 'one' ? one : other;
  };
  return { t: t as Words['t'], locale };
}

/** Messages whose names and texts are kept apart, as lists in one order; a name without a text has an empty one. */
export const messagesOf = (names: readonly string[], texts: readonly string[]): Messages =>
  Object.fromEntries(names.map((name, at) => [name, texts[at] ?? '']));

/** Puts substitutions into texts the way browsers do: `$1` to `$9`, and `$$` for a dollar sign. */
export const messageFrom =
  (messages: Messages): GetMessage =>
  (name, substitutions) =>
    (messages[name] ?? '').replaceAll(/\$([1-9$])/g, (_, mark: string) =>
      mark === '$' ? '$' : (substitutions[Number(mark) - 1] ?? ''),
    );

/**
 * The tag for Intl: what the browser speaks ("en-GB", "es-419") where its messages are of that language, and else the
 * language of the messages, so that figures and sentences are never of two languages.
 */
export function localeOf(messages: string, browser: string): string {
  const spoken = browser.replaceAll('_', '-');
  return languageIn(spoken) === languageIn(messages) ? spoken : messages;
}

const languageIn = (tag: string): string => tag.split('-')[0] ?? '';

/** Which way the script of a language runs, for `dir`; left to right where the platform can't tell. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  type WithTextInfo = Intl.Locale & {
    readonly textInfo?: { readonly direction?: string };
    readonly getTextInfo?: () => { readonly direction?: string };
  };
  const known = new Intl.Locale(locale) as WithTextInfo;
  return (known.getTextInfo?.() ?? known.textInfo)?.direction === 'rtl' ? 'rtl' : 'ltr';
}
