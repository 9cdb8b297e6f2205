import packed from 'virtual:messages/background';
import names from 'virtual:messages/names/background';
import { expect, test } from 'vitest';
import { answersFrom } from '../../core/guidance/answers.ts';
import { LANGUAGE_TAGS } from '../../core/wording/language.ts';
import { suggestions } from '../../core/wording/suggestions.ts';
import { createWords, messageFrom, messagesOf } from '../../core/wording/translate.ts';
import { CONCERNS, TOPICS } from '../../data/topics.ts';
import { loadFacts } from '../../scripts/facts/load.ts';

test.each(LANGUAGE_TAGS)('the background has every word it says in %s', (tag) => {
  const texts = messagesOf(names, JSON.parse(packed[tag]));
  const missing = new Set<string>();
  const words = createWords((name, given) => {
    if (!Object.hasOwn(texts, name)) missing.add(name);
    return messageFrom(texts)(name, given);
  }, tag);
  const answers = answersFrom(loadFacts());
  for (const { id } of TOPICS)
    for (const concern of CONCERNS) {
      const asked = { topic: id, concern, confidence: 1, alternatives: [], elapsed: 30 } as const;
      suggestions('asked', { kind: 'answer', ...asked, safety: ['warning-signs'] }, answers, words);
    }
  const elsewhere = { kind: 'not-covered', nearest: ['pain'], safety: [] } as const;
  suggestions('asked', elsewhere, answers, words);
  suggestions('asked', { ...elsewhere, otherTreatment: 'botox' }, answers, words);
  words.t('menu.check_selection');
  words.t('omnibox.hint');
  expect([...missing]).toEqual([]);
});
