import { indexFacts } from '../../core/guidance/fact-index.ts';
import { guidance } from '../../core/guidance/guidance.ts';
import { agreementLine, topicQuestion } from '../../core/wording/answer.ts';
import { cardText } from '../../core/wording/card-text.ts';
import { shortAnswerLine } from '../../core/wording/short-answer.ts';
import type { Words } from '../../core/wording/words.ts';
import type { Facts } from '../../data/facts.ts';
import { ESSENTIAL_TOPICS } from '../../data/topics.ts';
import { loadFacts } from '../facts/load.ts';
import { nodeWords } from '../words.ts';

/** The panel's first answers as text: each in full with its sources, and all at a glance at the end. */
export function essentialsText(facts: Facts, words: Words): string {
  const all = ESSENTIAL_TOPICS.map((topic) => guidance(facts, topic));
  const cards = all.map((each) => cardText(indexFacts(facts), each, words));
  const glance = all
    .filter((each) => each.kind !== 'advice')
    .map(
      (each) =>
        `${topicQuestion(each.topic, words)} ${shortAnswerLine(each, words)} (${agreementLine(each, words)})`,
    );
  return [...cards, glance.join('\n')].join('\n\n');
}

export async function printEssentials(): Promise<void> {
  console.log(essentialsText(loadFacts(), await nodeWords()));
}
