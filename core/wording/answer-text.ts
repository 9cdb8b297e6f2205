import { answersFrom } from '../guidance/answers.ts';
import type { FactIndex } from '../guidance/fact-index.ts';
import { guidance } from '../guidance/guidance.ts';
import { type Hit, hitsOf } from '../lookup/hits.ts';
import type { Answer, LookupResult, NotCovered } from '../lookup/types.ts';
import { cardQuestion } from './answer.ts';
import { cardText } from './card-text.ts';
import { elapsedLine } from './elapsed.ts';
import { notCoveredWords } from './not-covered.ts';
import { safetyCards } from './safety-cards.ts';
import type { Words } from './words.ts';

/** What is answered to a question, as plain text: cards for safety first, then the card asked for, then what else. */
export function answerText(result: LookupResult, index: FactIndex, words: Words): string {
  const safety = safetyCards(result, answersFrom(index.facts)).map((topic) =>
    cardText(index, guidance(index.facts, topic), words),
  );
  const rest =
    result.kind === 'answer' ? answered(result, index, words) : [notCovered(result, index, words)];
  return [...safety, ...rest].join('\n\n');
}

function answered(result: Answer, index: FactIndex, words: Words): string[] {
  const answer = guidance(index.facts, result.topic, result.concern);
  const elapsed = result.elapsed === undefined ? null : elapsedLine(answer, result.elapsed, words);
  const also = hitsOf(result).slice(1);
  return [
    ...(elapsed ? [elapsed] : []),
    cardText(index, answer, words),
    ...(also.length > 0 ? [seeAlso(words.t('answer.see_also'), also, index, words)] : []),
  ];
}

function notCovered(result: NotCovered, index: FactIndex, words: Words): string {
  const { title, why } = notCoveredWords(result, words);
  return [
    `${title}. ${why}`,
    seeAlso(words.t('search.nearest'), hitsOf(result), index, words),
  ].join('\n');
}

function seeAlso(title: string, hits: readonly Hit[], { facts }: FactIndex, words: Words): string {
  const questions = hits.map(({ topic, concern }) =>
    cardQuestion(guidance(facts, topic, concern), words),
  );
  return [words.t('card.headed', [title]), ...questions.map((question) => `- ${question}`)].join(
    '\n',
  );
}
