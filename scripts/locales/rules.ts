import { lacksNoBreakSpace } from './no-break-space.ts';
import { FIRST_LOCALE, type Locale, type Message } from './read.ts';
import type { Usage } from './usage.ts';

export interface Finding {
  readonly file: string;
  readonly key: string;
  readonly rule: string;
  readonly says: string;
}

type Rule = (locale: Locale, first: Locale, usage: Usage) => Iterable<Omit<Finding, 'file'>>;

/** Every text of a message: one, or one for each form of its count. */
const textsOf = (message: Message): readonly string[] =>
  message.type === 'plural' ? Object.values(message.plurals) : [message.message ?? ''];

const placeholders = (text: string): string =>
  [...new Set(text.match(/\$\d/g) ?? [])].toSorted().join(' ') || 'none';

function* missingKey({ messages }: Locale, first: Locale) {
  for (const key of first.messages.keys())
    if (!messages.has(key)) yield { key, rule: 'missing-key', says: `${first.file} has it` };
}

function* unknownKey({ messages }: Locale, first: Locale) {
  for (const key of messages.keys())
    if (!first.messages.has(key))
      yield { key, rule: 'unknown-key', says: `${first.file} lacks it` };
}

function* unusedKey(locale: Locale, _first: Locale, usage: Usage) {
  if (locale.name !== FIRST_LOCALE) return;
  for (const key of locale.messages.keys())
    if (!usage.isUsed(key)) yield { key, rule: 'unused-key', says: 'nothing asks for it' };
}

function* emptyMessage({ messages }: Locale) {
  for (const [key, message] of messages)
    if (textsOf(message).some((text) => text.trim() === '' || text === 'null'))
      yield { key, rule: 'empty-message', says: 'it has no text' };
}

function* placeholderMismatch({ messages }: Locale, first: Locale) {
  for (const [key, message] of messages) {
    const other = first.messages.get(key);
    if (!other || other.type !== message.type) continue;
    const wanted = placeholders(textsOf(other).join(' '));
    for (const text of textsOf(message)) {
      const found = placeholders(text);
      if (found !== wanted)
        yield { key, rule: 'placeholder-mismatch', says: `“${text}” has ${found}, not ${wanted}` };
    }
  }
}

/** Chrome's own notation: what is no placeholder and no escape would show as it stands, or vanish. */
function* strayDollar({ messages }: Locale) {
  for (const [key, message] of messages)
    if (textsOf(message).some((text) => /\$(?![1-9$])/.test(text)))
      yield { key, rule: 'stray-dollar', says: 'a dollar sign is written $$' };
}

const FORMS = '1 and n';

/**
 * A count has two forms: `1` for the category "one" of Intl.PluralRules, `n` for all others. That is every form these
 * languages have for counts below a million; a language with more of them must not be let in unseen.
 */
function* pluralForms(locale: Locale, first: Locale) {
  for (const [key, message] of locale.messages) {
    const other = first.messages.get(key);
    if (other && (other.type === 'plural') !== (message.type === 'plural'))
      yield { key, rule: 'plural-forms', says: `${first.file} says otherwise whether it counts` };
    else if (message.type === 'plural' && Object.keys(message.plurals).join(' and ') !== FORMS)
      yield { key, rule: 'plural-forms', says: `it needs the forms ${FORMS}` };
  }
  const beyond = [...Array(1000).keys()].find(
    (count) => !['one', 'other'].includes(new Intl.PluralRules(tagOf(locale)).select(count)),
  );
  if (beyond !== undefined)
    yield { key: '', rule: 'plural-forms', says: `${FORMS} are too few to count ${beyond}` };
}

const tagOf = ({ name }: Locale): string => name.replace('_', '-');

function* languageTag(locale: Locale) {
  const [message] = textsOf(locale.messages.get('language_tag') ?? ({ message: '' } as Message));
  if (message !== tagOf(locale))
    yield { key: 'language_tag', rule: 'language-tag', says: `it must be ${tagOf(locale)}` };
}

function* noBreakSpace(locale: Locale) {
  if (locale.name !== 'fr') return;
  for (const [key, message] of locale.messages)
    if (textsOf(message).some(lacksNoBreakSpace))
      yield { key, rule: 'no-break-space', says: '`npm run lint:locales -- --write` sets it' };
}

const RULES: readonly Rule[] = [
  missingKey,
  unknownKey,
  unusedKey,
  emptyMessage,
  placeholderMismatch,
  strayDollar,
  pluralForms,
  languageTag,
  noBreakSpace,
];

/** Everything wrong with the files of messages, file by file. Throws where the first language is not among them. */
export function findingsIn(locales: readonly Locale[], usage: Usage): readonly Finding[] {
  const first = locales.find(({ name }) => name === FIRST_LOCALE);
  if (!first) throw new Error(`locales/${FIRST_LOCALE}.yml is missing`);
  return locales.flatMap((locale) =>
    RULES.flatMap((rule) =>
      [...rule(locale, first, usage)].map((finding) => ({ file: locale.file, ...finding })),
    ),
  );
}

/** "de.yml: panel.back: missing-key (en.yml has it)". */
export const findingLine = ({ file, key, rule, says }: Finding): string =>
  [`locales/${file}`, key, `${rule} (${says})`].filter(Boolean).join(': ');
