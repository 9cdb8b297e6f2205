import { describe, expect, test } from 'vitest';
import { guidance } from '../../../core/guidance/guidance.ts';
import { agreementLine, topicAnswer } from '../../../core/wording/answer.ts';
import { elapsedLine } from '../../../core/wording/elapsed.ts';
import type { Unit } from '../../../data/topics.ts';
import { TOPICS, type TopicId } from '../../../data/topics.ts';
import { nodeWords } from '../../../scripts/words.ts';
import { smallFacts } from '../../support/small-facts.ts';

const LOCALES = ['en', 'es', 'de', 'fr', 'pt_BR'] as const;
const WORDS = Object.fromEntries(
  await Promise.all(LOCALES.map(async (locale) => [locale, await nodeWords(locale)] as const)),
);
const wordsOf = (locale: string) => {
  const words = WORDS[locale];
  if (!words) throw new Error(locale);
  return words;
};
/** Languages differ in the spaces they set around figures and marks. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f\u2009]/g, ' ');

type Case = readonly [string, TopicId, Unit, number | null, number | null, string];
const CASES: readonly Case[] = [
  ['de', 'sessions-needed', 'session', 3, 6, '3–6 Sitzungen'],
  ['de', 'sessions-needed', 'session', 1, 1, '1 Sitzung'],
  ['de', 'session-spacing', 'day', 28, 42, '4–6 Wochen Abstand'],
  ['de', 'session-spacing', 'day', 3, 3, '3 Tage Abstand'],
  ['de', 'aftercare-makeup', 'hour', 72, null, 'Mindestens 3 Tage warten'],
  ['de', 'collagen-peak', 'day', 90, 180, 'Dauert 3–6 Monate'],
  ['es', 'session-spacing', 'day', 28, 42, '4-6 semanas de separación'],
  ['es', 'aftercare-makeup', 'hour', null, 72, 'Tras un máximo de 3 días'],
  ['es', 'results-onset-sessions', 'session', 1, 1, 'Tras 1 sesión'],
  ['fr', 'session-spacing', 'day', 28, null, 'Au moins 4 semaines d’écart'],
  ['fr', 'aftercare-sun', 'hour', 24, 24, 'Pendant 24 heures'],
  ['fr', 'cost', 'usd', 100, 700, '100–700 $US'],
  ['pt_BR', 'maintenance-interval', 'day', 180, 365, '6–12 meses de intervalo'],
  ['pt_BR', 'cost', 'usd', 100, 700, 'US$ 100–700'],
  ['pt_BR', 'aftercare-wash', 'hour', 0, 0, 'Na hora'],
];

test.each(CASES)('%s: %s in %s from %s to %s is “%s”', (locale, topic, unit, min, max, text) => {
  expect(plain(topicAnswer(topic, { min, max }, unit, wordsOf(locale)))).toBe(text);
});

describe.each(LOCALES)('in %s', (locale) => {
  const words = wordsOf(locale);

  test.each(TOPICS)('$id has a name, a question and whatever it answers with', (topic) => {
    const key = topic.id.replaceAll('-', '_');
    expect(words.t(`topics.${key}.name` as 'topics.pain.name')).not.toBe('');
    expect(words.t(`topics.${key}.question` as 'topics.pain.question')).not.toBe('');
    if (topic.kind === 'quantity') {
      expect(topicAnswer(topic.id, { min: 2, max: 3 }, topic.unit, words)).toMatch(/2.*3/);
    }
    if (topic.kind === 'stance') {
      for (const stance of topic.stances)
        expect(words.t(`stances.${stance.replaceAll('-', '_')}` as 'stances.low')).not.toBe('');
    }
  });

  test('no sentence made of parts is left with a gap', () => {
    const facts = smallFacts([
      { source: 'a', topic: 'aftercare-makeup', min: 24, max: 24 },
      { source: 'b', topic: 'aftercare-makeup', min: 24, max: 48 },
      { source: 'c', topic: 'aftercare-makeup', min: 72, max: null },
    ]);
    const card = guidance(facts, 'aftercare-makeup');
    const lines = [agreementLine(card, words), elapsedLine(card, 80, words) ?? ''];
    for (const line of lines) {
      expect(line).not.toMatch(/\$\d|undefined| {2}|“”|„“|«\s*»/);
      expect(line).not.toBe('');
    }
  });
});
