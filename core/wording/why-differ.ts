import type { Figure } from '../guidance/observations.ts';
import type { Guidance, QuantityGuidance } from '../guidance/types.ts';
import { isPartOnly, type PartOnly, type Reason, type Split } from '../guidance/why-differ.ts';
import { figureWords, stanceWord } from './answer.ts';
import { directionWord } from './disagreement.ts';
import { formatInterval as lengthWords } from './format-interval.ts';
import { messageKey, type Words } from './words.ts';

/** One reason why sources may differ, as a sentence with its figures: it tells a pattern and claims no cause. */
export function reasonLine(reason: Reason, guidance: Guidance, words: Words): string {
  return isPartOnly(reason)
    ? partLine(reason, guidance, words)
    : splitLine(reason, guidance, words);
}

function splitLine(split: Split, guidance: Guidance, words: Words): string {
  const { one, others, direction } = split;
  const own = withDirection(figure(one.figure, guidance, words), direction, guidance, words);
  const other = figure(others.figure, guidance, words);
  switch (split.kind) {
    case 'sellers':
      return words.t('why.sellers', [one.sources, own, others.sources, other]);
    case 'age':
      return words.t('why.age', [one.sources, own, others.sources, other, String(split.upTo)]);
    case 'depth': {
      const length = lengthWords({ min: split.upTo, max: split.upTo }, 'millimetre', words);
      return words.t('why.depth', [one.sources, own, others.sources, other, length]);
    }
    case 'concern':
      return words.t('why.concern', [
        one.sources,
        own,
        others.sources,
        other,
        words.t(`concerns.${messageKey(split.concern)}`),
      ]);
  }
}

function partLine(part: PartOnly, guidance: Guidance, words: Words): string {
  if (guidance.kind !== 'quantity') return '';
  const sources = new Set(part.claims.map(({ source }) => source)).size;
  const says = withDirection(
    figureWords(guidance.topic, part.figure, guidance.unit, words),
    part.direction,
    guidance,
    words,
  );
  return words.t(`why.${messageKey(part.kind)}`, sources, [sources, says]);
}

function figure(said: Figure, guidance: Guidance, words: Words): string {
  if (said.kind === 'stance') return `“${stanceWord(said.stance, words)}”`;
  return guidance.kind === 'quantity'
    ? figureWords(guidance.topic, said.usual, guidance.unit, words)
    : '';
}

/** "4 weeks (shorter)"; a stance has no length. */
function withDirection(
  says: string,
  direction: 'below' | 'above',
  guidance: Guidance,
  words: Words,
): string {
  if (guidance.kind !== 'quantity') return says;
  const word = directionWord(direction, guidance as QuantityGuidance, words);
  return words.t('why.direction', [says, word.toLocaleLowerCase(words.locale)]);
}
