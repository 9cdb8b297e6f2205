import { expect, test } from 'vitest';
import { answersFrom } from '../../../core/guidance/answers.ts';
import { createLookup } from '../../../core/lookup/lookup.ts';
import { LANGUAGE_TAGS } from '../../../core/wording/language.ts';
import { suggestions } from '../../../core/wording/suggestions.ts';
import { createWords, messageFrom, messagesOf } from '../../../core/wording/translate.ts';
import { ENGLISH } from '../../../data/lexicon/en/index.ts';
import { TOPIC_IDS } from '../../../data/topics.ts';
import { loadFacts } from '../../../scripts/facts/load.ts';
import { messageTexts, readLocales } from '../../../scripts/locales/read.ts';
import { localesPlugin } from '../../../scripts/locales/vite-plugin.ts';

const { load } = localesPlugin() as unknown as { readonly load: (id: string) => string };
/** The list that is JSON in a module's text. */
function listIn(id: string): readonly string[] {
  const module = load.call({ addWatchFile: () => {} }, `\0virtual:messages/${id}`);
  return JSON.parse(JSON.parse(/"(?:[^"\\]|\\.)*"/.exec(module)?.[0] ?? '""'));
}
const names = listIn('names/background');

const ASKED = [
  'how long should i stay out of the sun, i had it yesterday',
  'day 6 and my face is still red',
  'can i wear makeup when pregnant',
  'how many sessions for acne scars and how far apart',
  'how long does botox last',
  'cheap flights to rome',
];

test.each(LANGUAGE_TAGS)(
  'the background has every message that it answers with, in %s',
  (locale) => {
    const texts = messagesOf(names, listIn(`${locale}/background`));
    const missing = new Set<string>();
    const words = createWords((name, given) => {
      if (!texts[name]) missing.add(name);
      return messageFrom(texts)(name, given);
    }, locale);
    const answers = answersFrom(loadFacts());
    const lookup = createLookup(ENGLISH);
    for (const question of ASKED) suggestions(question, lookup(question), answers, words);
    for (const topic of TOPIC_IDS) {
      const result = { kind: 'not-covered', nearest: [topic], safety: [] } as const;
      suggestions('', result, answers, words);
    }
    words.t('menu.check_selection');
    words.t('omnibox.hint');
    expect([...missing]).toEqual([]);
  },
);

test('every language has all its texts, in the order of the names', () => {
  const all = [...listIn('names/background'), ...listIn('names')];
  for (const locale of readLocales()) {
    const tag = locale.name.replace('_', '-');
    const packed = [...listIn(`${tag}/background`), ...listIn(tag)];
    expect(messagesOf(all, packed), tag).toEqual(messageTexts(locale));
  }
});
