import type { QuantityTopic, TopicId } from '../../data/topics.ts';
import type { Brief, QuantityBrief, StanceBrief } from '../guidance/brief.ts';
import { AGREEMENT_SHARE } from '../guidance/thresholds.ts';
import type { Interval } from '../quantity/interval.ts';
import { formatInterval } from './format-interval.ts';
import { messageKey, type Words } from './words.ts';

/** The answer in one line: "4–6 weeks apart", "Possible", "Sources conflict". */
export function answerLine(guidance: Brief, words: Words): string {
  switch (guidance.kind) {
    case 'quantity':
      return quantityAnswer(guidance, words);
    case 'stance':
      return stanceAnswer(guidance, words);
    case 'advice':
      return guidance.statements[0]?.statement ?? words.t('answer.silent');
  }
}

/** How far sources agree, in words: "10 of 12 sources agree". */
export function agreementLine(guidance: Brief, words: Words): string {
  const { agree, voters } = guidance;
  const count = voters.length;
  switch (guidance.status) {
    case 'silent':
      return words.t('answer.none');
    case 'single-source':
      return words.t('answer.single');
    case 'not-counted':
      return words.t('answer.advice', count);
    case 'agreed':
      if (agree < count) return words.t('answer.agree', [agree, count]);
      return count === 2 ? words.t('answer.agree_both') : words.t('answer.agree_all', [count]);
    case 'disputed':
      return disputeLine(guidance, words);
  }
}

/** An interval as its topic words it: "After 24 hours", "4–6 weeks apart"; zero is "None" or "At once". */
export function topicAnswer(
  topic: TopicId,
  interval: Interval,
  unit: QuantityTopic['unit'],
  words: Words,
): string {
  const figure = figureWords(topic, interval, unit, words);
  // Every quantity topic has an answer template; tests/locales proves it.
  const key = `topics.${messageKey(topic)}.answer` as 'topics.session_spacing.answer';
  return capitalise(isZero(interval) ? figure : words.t(key, [figure]));
}

/** An interval without its topic's words around it: "24 hours", "at least 4 days"; zero is "none" or "at once". */
export function figureWords(
  topic: TopicId,
  interval: Interval,
  unit: QuantityTopic['unit'],
  words: Words,
): string {
  return isZero(interval) ? zero(topic, words) : formatInterval(interval, unit, words);
}

export function topicName(topic: TopicId, words: Words): string {
  return words.t(`topics.${messageKey(topic)}.name`);
}

export function topicQuestion(topic: TopicId, words: Words): string {
  return words.t(`topics.${messageKey(topic)}.question`);
}

/** The question a card answers, with the concern it is answered for: "How many sessions will I need? · Acne scars". */
export function cardQuestion({ topic, concern }: Brief, words: Words): string {
  const question = topicQuestion(topic, words);
  return concern === 'general'
    ? question
    : `${question} · ${words.t(`concerns.${messageKey(concern)}`)}`;
}

/** Stances of all topics share one list of words. */
export function stanceWord(stance: string, words: Words): string {
  return words.t(`stances.${messageKey(stance)}` as 'stances.possible');
}

function quantityAnswer(guidance: QuantityBrief, words: Words): string {
  if (guidance.usual) return topicAnswer(guidance.topic, guidance.usual, guidance.unit, words);
  return words.t(guidance.status === 'silent' ? 'answer.no_figure' : 'answer.disputed');
}

function stanceAnswer(guidance: StanceBrief, words: Words): string {
  if (guidance.lead) return stanceWord(guidance.lead, words);
  return words.t(guidance.status === 'silent' ? 'answer.silent' : 'answer.disputed');
}

function disputeLine(guidance: Brief, words: Words): string {
  const { agree, voters } = guidance;
  if (guidance.kind === 'stance') {
    if (guidance.leadBy === 'warning')
      return words.t('answer.warning_lead', [agree, voters.length]);
    return guidance.lead
      ? words.t('answer.disputed_stance', [agree, voters.length])
      : words.t('answer.disputed_tie', [voters.length]);
  }
  if (guidance.kind !== 'quantity' || !guidance.usual) {
    return words.t('answer.no_range', [voters.length]);
  }
  if (agree / voters.length < AGREEMENT_SHARE) {
    const range = figureWords(guidance.topic, guidance.usual, guidance.unit, words);
    return words.t('answer.disputed_fit', [agree, voters.length, range]);
  }
  return agree === voters.length
    ? words.t('answer.disputed_span', [agree])
    : words.t('answer.disputed_agree', [agree, voters.length]);
}

const isZero = ({ min, max }: Interval): boolean => min === 0 && max === 0;

/** "No downtime" and "results at once" are both written as zero. */
const zero = (topic: TopicId, words: Words): string =>
  words.t(topic === 'downtime' ? 'quantity.none' : 'quantity.at_once');

const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
