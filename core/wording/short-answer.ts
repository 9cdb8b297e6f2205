import type { Brief, QuantityBrief } from '../guidance/brief.ts';
import { AGREEMENT_SHARE } from '../guidance/thresholds.ts';
import { answerLine, figureWords } from './answer.ts';
import type { Words } from './words.ts';

/** An answer where it stands alone: in a row, a line, or the large text of a card. */
export interface ShortAnswer {
  /** "4–6 weeks apart", "Possible"; "Sources conflict" where no figure may stand for all of them. */
  readonly lead: string;
  /** From the smallest figure a source gives to the largest; null where the lead is the answer. */
  readonly span: string | null;
}

/**
 * The answer as every surface shows it; null for advice, which has no answer in one line. A range that fewer than
 * AGREEMENT_SHARE of the voters fit would be read as what sources say, so the dispute and its span take its place.
 */
export function shortAnswer(guidance: Brief, words: Words): ShortAnswer | null {
  if (guidance.kind === 'advice') return null;
  return hidesDispute(guidance)
    ? { lead: words.t('answer.disputed'), span: spanOf(guidance, words) }
    : { lead: answerLine(guidance, words), span: null };
}

/** The same in one line: "Sources conflict: 12 hours to at least 4 days"; for advice its first statement. */
export function shortAnswerLine(guidance: Brief, words: Words): string {
  const answer = shortAnswer(guidance, words);
  if (answer === null) return answerLine(guidance, words);
  return answer.span === null ? answer.lead : words.t('answer.disputed_between', [answer.span]);
}

const hidesDispute = (guidance: Brief): guidance is QuantityBrief =>
  guidance.kind === 'quantity' &&
  guidance.status === 'disputed' &&
  (guidance.usual === null || guidance.agree / guidance.voters.length < AGREEMENT_SHARE);

/** "12 hours to at least 4 days": both ends are figures of sources, and an end that one leaves open stays open. */
function spanOf({ topic, unit, positions }: QuantityBrief, words: Words): string {
  const least = Math.min(...positions.map(({ min, max }) => min ?? max ?? Infinity));
  const most = Math.max(...positions.map(({ min, max }) => max ?? min ?? -Infinity));
  const startsOpen = positions.every(({ min }) => min !== least);
  const endsOpen = positions.some(({ max }) => max === null);
  const from = figureWords(topic, { min: startsOpen ? null : least, max: least }, unit, words);
  const to = figureWords(topic, { min: most, max: endsOpen ? null : most }, unit, words);
  return words.t('answer.span', [from, to]);
}
