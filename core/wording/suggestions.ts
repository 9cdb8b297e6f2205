import type { TopicId } from '../../data/topics.ts';
import type { Place } from '../address/address.ts';
import type { Answers } from '../guidance/answers.ts';
import { type Hit, hitsOf } from '../lookup/hits.ts';
import type { LookupResult } from '../lookup/types.ts';
import { agreementLine, cardQuestion } from './answer.ts';
import { elapsedLine } from './elapsed.ts';
import { notCoveredWords } from './not-covered.ts';
import { safetyCards } from './safety-cards.ts';
import { shortAnswerLine } from './short-answer.ts';
import type { Words } from './words.ts';

/** One line under the address bar. */
export interface Suggestion {
  /** What choosing it opens. */
  readonly place: Place;
  /** What counts most: the answer, or the question where no answer fits a line. */
  readonly lead: string;
  /** What follows it, most important first; the browser cuts off what does not fit. */
  readonly rest: readonly string[];
}

/** At least one; the first is what Enter opens without choosing. */
export type Suggestions = readonly [Suggestion, ...Suggestion[]];

/**
 * The answers to `question` as lines: cards for safety first, then the answer, a second question's answer and the
 * next best topics; or that nothing covers it, then the nearest topics. Enter on a question with a safety card opens
 * the whole result, so that neither the card nor the answer is missed.
 */
export function suggestions(
  question: string,
  result: LookupResult,
  answers: Answers,
  words: Words,
): Suggestions {
  const safety = safetyCards(result, answers);
  const lines = [
    ...safety.map((topic) => safetyLine(topic, answers, words)),
    ...answerLines(question, result, answers, words),
  ];
  const [first, ...others] = lines as [Suggestion, ...Suggestion[]];
  const whole: Place = { screen: 'ask', question };
  return [safety.length > 0 ? { ...first, place: whole } : first, ...others];
}

/** A line as plain text: "3–6 sessions · 9 of 13 sources agree · How many sessions will I need?". */
export const suggestionText = ({ lead, rest }: Suggestion): string => [lead, ...rest].join(' · ');

/** A line in the small XML that Chrome's address bar wants, with the lead set off. */
export function suggestionMarkup({ lead, rest }: Suggestion): string {
  const quiet = rest.map((part) => ` · ${escapeXml(part)}`).join('');
  return `<match>${escapeXml(lead)}</match>${quiet && `<dim>${quiet}</dim>`}`;
}

function answerLines(
  question: string,
  result: LookupResult,
  answers: Answers,
  words: Words,
): Suggestion[] {
  const hits = hitsOf(result).map((hit, rank) => {
    const elapsed = result.kind === 'answer' && rank === 0 ? (result.elapsed ?? null) : null;
    return hitLine(hit, elapsed, answers, words);
  });
  if (result.kind === 'answer') return hits;
  const { title, why } = notCoveredWords(result, words);
  return [{ place: { screen: 'ask', question }, lead: title, rest: [why] }, ...hits];
}

function hitLine(
  { topic, concern }: Hit,
  elapsed: number | null,
  answers: Answers,
  words: Words,
): Suggestion {
  const card = answers.to(topic, concern);
  const answer = shortAnswerLine(card, words);
  const agreement = agreementLine(card, words);
  const asked = cardQuestion(card, words);
  const byNow = elapsed === null ? null : elapsedLine(card, elapsed, words);
  const place: Place = { screen: 'topic', topic, concern };
  // A statement is too long to stand before what it answers.
  return card.kind === 'advice'
    ? { place, lead: asked, rest: [answer, agreement] }
    : { place, lead: answer, rest: [...(byNow ? [byNow] : []), agreement, asked] };
}

/** A question and a count alone would read as a yes. */
function safetyLine(topic: TopicId, answers: Answers, words: Words): Suggestion {
  const card = answers.to(topic);
  return {
    place: { screen: 'topic', topic, concern: 'general' },
    lead: cardQuestion(card, words),
    rest: [shortAnswerLine(card, words), agreementLine(card, words)],
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

const escapeXml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
