import { agreementLine, answerLine, topicName } from '../../core/wording/answer.ts';
import { messageKey, type Words } from '../../core/wording/words.ts';
import type { Facts } from '../../data/facts.ts';
import { guidanceOf } from './guidance-rows.ts';

const NAME_WIDTH = 34;
const ANSWER_WIDTH = 34;

/** Every answer on a line of its own, for the terminal. Advice is counted, not quoted. */
export function guidanceTable(facts: Facts, words: Words): string {
  const lines = guidanceOf(facts).map((answer) => {
    const name =
      answer.asked === 'general'
        ? topicName(answer.topic, words)
        : `  ${words.t(`concerns.${messageKey(answer.asked)}`)}`;
    const line = answer.kind === 'advice' ? '' : answerLine(answer, words);
    const fallback = answer.asked === answer.concern ? '' : ' (in general)';
    return `${name.padEnd(NAME_WIDTH)}${`${line}${fallback}`.padEnd(ANSWER_WIDTH)}${agreementLine(answer, words)}`;
  });
  return [...lines, '', factsLine(facts)].join('\n');
}

const factsLine = ({ version, sources, claims }: Facts): string =>
  `Fact set ${version}: ${sources.length} sources, ${claims.length} claims.`;
