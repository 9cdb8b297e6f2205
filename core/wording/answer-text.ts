import type { TopicId } from '../../data/topics.ts';
import type { FactIndex } from '../guidance/fact-index.ts';
import { guidance } from '../guidance/guidance.ts';
import type { Answer, LookupResult, NotCovered } from '../lookup/types.ts';
import { topicQuestion } from './answer.ts';
import { cardText } from './card-text.ts';
import { elapsedLine } from './elapsed.ts';
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
  const also = result.second ? [result.second.topic] : result.alternatives;
  return [
    ...(elapsed ? [elapsed] : []),
    cardText(index, answer, words),
    ...(also.length > 0 ? [seeAlso(words.t('answer.see_also'), also, words)] : []),
  ];
}

function notCovered({ nearest, otherTreatment }: NotCovered, words: Words): string {
  const about = otherTreatment ? [words.t('search.about_other', [otherTreatment])] : [];
  const said = [...about, `${words.t('search.not_covered')}.`, words.t('search.not_covered_hint')];
  return [said.join(' '), seeAlso(words.t('search.nearest'), nearest, words)].join('\n');
}

const seeAlso = (title: string, topics: readonly TopicId[], words: Words): string =>
  [`${title}:`, ...topics.map((topic) => `- ${topicQuestion(topic, words)}`)].join('\n');
