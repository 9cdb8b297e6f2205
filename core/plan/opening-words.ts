import { formatInterval } from '../wording/format-interval.ts';
import { messageKey, type Words } from '../wording/words.ts';
import type { Day } from './days.ts';
import { momentWords } from './moment-words.ts';
import { type AsideWait, countSources, type Opening, type Wait } from './openings.ts';

/** When a thing is possible again, in words. */
export interface OpeningWords {
  /** "Most sources: from tomorrow, 15:00". */
  readonly lead: string;
  /** Who says otherwise: "1 waits until Wednesday". */
  readonly rest: readonly string[];
}

/** What words are told beside: the clock and the reader's calendar. */
interface Beside {
  readonly now: number;
  readonly today: Day;
  readonly words: Words;
}

/** Beyond so many, those that wait longer are counted together; the list of positions names them all. */
const MOST_RESTS = 2;

/**
 * "Most sources: from tomorrow, 15:00", then who says yes earlier, and who waits longer. A provider's figure leads, and
 * what most sources say follows it.
 */
export function openingWords(opening: Opening, beside: Beside): OpeningWords {
  const sources = sourcesWords(opening, beside);
  if (!opening.provider) return sources;
  const lead = providerWords(opening.provider, beside);
  return { lead, rest: [sources.lead, ...sources.rest] };
}

function providerWords(provider: Wait, { now, today, words }: Beside): string {
  const from = provider.until ?? provider.atLeast;
  if (!from || from.at <= now) return words.t('plan.provider_by_now');
  return words.t('plan.provider_from', [momentWords(from, today, words)]);
}

function sourcesWords(opening: Opening, beside: Beside): OpeningWords {
  const { most, mostIsLeast, waits, guidance } = opening;
  const { now, today, words } = beside;
  if (most === null) return { lead: words.t('plan.no_time'), rest: [] };
  const when = momentWords(most, today, words);
  const isOver = most.at <= now;
  const beyond = waits.filter((wait) => lastOf(wait) > most.at || (!mostIsLeast && !wait.until));
  // Once most say yes, only who still waits is news.
  const rest = isOver
    ? longerWords(
        beyond.filter((wait) => lastOf(wait) > now),
        beside,
      )
    : [...earlierWords(opening, beside), ...longerWords(beyond, beside)];
  if (mostIsLeast) {
    return { lead: words.t(isOver ? 'plan.least_over' : 'plan.least_ahead', [when]), rest };
  }
  const who = guidance.voters.length === 1 ? 'one' : beyond.length === 0 ? 'all' : 'most';
  return {
    lead: isOver ? words.t(`plan.${who}_by_now`) : words.t(`plan.${who}_from`, [when]),
    rest,
  };
}

function earlierWords({ waits, most }: Opening, { today, words }: Beside): string[] {
  const earlier = waits.filter(({ until }) => until !== null && until.at < (most?.at ?? 0));
  const first = earlier[0]?.until;
  if (!first) return [];
  const count = countSources(earlier);
  return [words.t('plan.some_from', count, [count, momentWords(first, today, words)])];
}

function longerWords(beyond: readonly Wait[], { today, words }: Beside): string[] {
  const last = beyond.at(-1);
  const lastUntil = last?.until ?? last?.atLeast;
  if (beyond.length > MOST_RESTS && lastUntil) {
    const count = countSources(beyond);
    return [words.t('plan.wait_up_to', count, [count, momentWords(lastUntil, today, words)])];
  }
  return beyond.flatMap((wait) => {
    const until = wait.until ?? wait.atLeast;
    if (!until) return [];
    const count = wait.sources.length;
    const key = wait.until ? 'plan.wait_until' : 'plan.wait_at_least';
    return [words.t(key, count, [count, momentWords(until, today, words)])];
  });
}

/** One position: "24–48 hours: from Wednesday", for the list that names every source. */
export function waitWords(wait: Wait, today: Day, words: Words): string {
  const isAtOnce = wait.figure.min === 0 && wait.figure.max === 0;
  const figure = isAtOnce
    ? words.t('quantity.at_once')
    : formatInterval(wait.figure, 'hour', words);
  const until = wait.until ?? wait.atLeast;
  if (!until) return figure;
  const key = wait.until ? 'plan.position_from' : 'plan.position_at_least';
  return words.t(key, [figure, momentWords(until, today, words)]);
}

/** "12 hours: from today, only for: mineral make-up": a position that is told, but not counted, and why. */
export function asideWords(aside: AsideWait, today: Day, words: Words): string {
  const { claim, why } = aside;
  const condition = claim.condition && words.t('asides.condition', [claim.condition]);
  const reason = why === 'condition' ? null : words.t(`asides.${messageKey(why)}`);
  return [waitWords(aside, today, words), condition, reason].filter(Boolean).join(', ');
}

const lastOf = ({ until, atLeast }: Wait): number => (until ?? atLeast)?.at ?? 0;
