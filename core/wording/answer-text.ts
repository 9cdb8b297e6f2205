import type { FactIndex } from '../guidance/fact-index.ts';
import { guidance } from '../guidance/guidance.ts';
import { type Hit, hitsOf } from '../lookup/hits.ts';
import type { Answer, LookupResult, NotCovered } from '../lookup/types.ts';
import { topicQuestion } from './answer.ts';
import { cardText } from './card-text.ts';
import { elapsedLine } from './elapsed.ts';
import { notCoveredWords } from './not-covered.ts';
import type { Words } from './words.ts';

/** What is answered to a question, as plain text: cards for safety first, then the card asked for, then what else. */
export function answerText(result: LookupResult, index: FactIndex, words: Words): string {
  const safety = result.safety.map((topic) => cardText(index, guidance(index.facts, topic), words));
  const rest =
    result.kind === 'answer' ? answered(result, index, words) : [notCovered(result, words)];
  return [...safety, ...rest].join('\n\n');
}

function answered(result: Answer, index: FactIndex, words: Words): string[] {
  const answer = guidance(index.facts, result.topic, result.concern);
  const elapsed = result.elapsed === undefined ? null : elapsedLine(answer, result.elapsed, words);
  const also = hitsOf(result).slice(1);
  return [
    ...(elapsed ? [elapsed] : []),
    cardText(index, answer, words),
    ...(also.length > 0 ? [seeAlso(words.t('answer.see_also'), also, words)] : []),
  ];
}

function notCovered(result: NotCovered, words: Words): string {
  const { title, why } = notCoveredWords(result, words);
  return [`${title}. ${why}`, seeAlso(words.t('search.nearest'), hitsOf(result), words)].join('\n');
}

const seeAlso = (title: string, hits: readonly Hit[], words: Words): string =>
  [`${title}:`, ...hits.map(({ topic }) => `- ${topicQuestion(topic, words)}`)].join('\n');
