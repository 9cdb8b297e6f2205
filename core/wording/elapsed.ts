import { isAftercare } from '../../data/topics.ts';
import type { Guidance, QuantityPosition } from '../guidance/types.ts';
import { formatInterval } from './format-interval.ts';
import type { Words } from './words.ts';

/**
 * Where a reader stands who had a session `hours` ago: "You are at about 24 hours. 4 of 6 sources would say yes by
 * now." Counts sources and adds nothing of its own; null where the topic is no wait after a session.
 */
export function elapsedLine(guidance: Guidance, hours: number, words: Words): string | null {
  if (guidance.kind !== 'quantity' || !isAftercare(guidance.topic)) return null;
  if (guidance.voters.length === 0) return null;
  const past = guidance.positions
    .filter((position) => waitIsOver(position, hours))
    .flatMap(({ sources }) => sources).length;
  const at = formatInterval({ min: hours, max: hours }, 'hour', words);
  return words.t('answer.elapsed', [at, past, guidance.voters.length]);
}

/** A wait of 24–48 hours is over for sure after 48; one of "at least 72" may be over from 72 on. */
const waitIsOver = ({ min, max }: QuantityPosition, hours: number): boolean =>
  (max ?? min ?? Infinity) <= hours;
