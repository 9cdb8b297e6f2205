import { isAftercare, type TopicId } from '../../data/topics.ts';
import type { Brief, BriefPosition, QuantityBrief } from '../guidance/brief.ts';
import { formatInterval } from './format-interval.ts';
import type { Words } from './words.ts';

/** What the skin gets over by itself; where it takes longer than sources say, something may be wrong. */
const RECOVERIES: ReadonlySet<TopicId> = new Set<TopicId>(['downtime', 'full-healing']);

/**
 * Where a reader stands who had a session `hours` ago: "You are at about 24 hours. 4 of 6 sources would say yes by
 * now.", or that a recovery takes longer than most sources give. Counts sources and adds nothing of its own; null
 * where there is nothing to count.
 */
export function elapsedLine(guidance: Brief, hours: number, words: Words): string | null {
  if (guidance.kind !== 'quantity' || guidance.voters.length === 0) return null;
  const at = formatInterval({ min: hours, max: hours }, 'hour', words);
  if (isAftercare(guidance.topic)) return waitLine(guidance, hours, at, words);
  if (!isOverdue(guidance, hours)) return null;
  const shorter = countSources(
    guidance,
    ({ max }) => max !== null && max < inUnitOf(guidance, hours),
  );
  return words.t('answer.overdue', [at, shorter, guidance.voters.length]);
}

/** True where a recovery has lasted for `hours` and its usual range ends before; false where that range has no end. */
export function isOverdue(guidance: Brief, hours: number): boolean {
  if (guidance.kind !== 'quantity' || !RECOVERIES.has(guidance.topic)) return false;
  return inUnitOf(guidance, hours) > (guidance.usual?.max ?? Infinity);
}

/** Only an upper end is a yes: "at least 72 hours" does not say that 72 are enough, so it is quoted instead. */
function waitLine(guidance: QuantityBrief, hours: number, at: string, words: Words): string {
  const { unit, voters, positions } = guidance;
  const over = countSources(guidance, ({ max }) => max !== null && max <= hours);
  const perhapsOver = positions
    .filter(({ min, max }) => max === null && min !== null && min <= hours)
    .map((position) => {
      const { length } = position.sources;
      return words.t('answer.elapsed_open', length, [
        length,
        formatInterval(position, unit, words),
      ]);
    });
  return [words.t('answer.elapsed', [at, over, voters.length]), ...perhapsOver].join(' ');
}

const countSources = (
  { positions }: QuantityBrief,
  isCounted: (position: BriefPosition) => boolean,
): number => positions.filter(isCounted).reduce((count, { sources }) => count + sources.length, 0);

/** Recoveries and waits are told in hours or in days. */
const inUnitOf = ({ unit }: QuantityBrief, hours: number): number =>
  unit === 'day' ? hours / 24 : hours;
