import type { Guidance } from '../../core/guidance/types.ts';
import { answerLine } from '../../core/wording/answer.ts';
import type { Words } from '../../core/wording/words.ts';

/** The answer where it fits a row: a figure or a stance; null for advice, which has no answer in one line. */
export const shortAnswer = (guidance: Guidance, words: Words): string | null =>
  guidance.kind === 'advice' ? null : answerLine(guidance, words);
