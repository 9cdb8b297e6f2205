import { expect, test } from 'vitest';
import { answersFrom } from '../../../core/guidance/answers.ts';
import { createLookup } from '../../../core/lookup/lookup.ts';
import { suggestions } from '../../../core/wording/suggestions.ts';
import { createWords, messageFrom } from '../../../core/wording/translate.ts';
import { ENGLISH } from '../../../data/lexicon/en/index.ts';
import { TOPIC_IDS } from '../../../data/topics.ts';
import { loadFacts } from '../../../scripts/facts/load.ts';
import { localesPlugin } from '../../../scripts/locales/vite-plugin.ts';

/** What the background is packaged with, by language, as JSON. */
function packaged(): Readonly<Record<string, string>> {
  const { load } = localesPlugin() as unknown as { readonly load: (id: string) => string };
  const module = load.call({ addWatchFile: () => {} }, '\0virtual:messages/background');
  return JSON.parse(module.replace(/^export default /, '').replace(/;$/, ''));
}

const ASKED = [
  'how long should i stay out of the sun, i had it yesterday',
  'day 6 and my face is still red',
  'can i wear makeup when pregnant',
  'how many sessions for acne scars and how far apart',
  'how long does botox last',
  'cheap flights to rome',
];

test.each(Object.entries(packaged()))(
  'the background has every message that it answers with, in %s',
  (locale, json) => {
    const texts = JSON.parse(json);
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
