import type { Claim, Facts, SourceId } from '../../data/facts.ts';
import { AGREEMENT_SHARE } from '../guidance/thresholds.ts';
import type { Abstention, QuantityGuidance } from '../guidance/types.ts';
import type { Interval } from '../quantity/interval.ts';
import { type Day, dayAt, instantOf, plusDays, plusHours, timeAt } from './days.ts';
import { figureFor, sourcesOn } from './figures.ts';
import { type Course, type Session, WAIT_TOPICS, type WaitTopic } from './types.ts';

/** A point in time as a reader's clock and calendar show it. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly day: Day;
  /** As `HH:MM`; null where only the day can be told. */
  readonly time: string | null;
}

/** How long some sources have a reader wait. Only an upper end is a yes: "at least 3 days" leaves open when. */
export interface Wait {
  readonly sources: readonly SourceId[];
  /** In hours after the session. */
  readonly figure: Interval;
  /** From when they say yes; null where they name no end. */
  readonly until: Moment | null;
  /** Until when they say no at least, where they name no end; else null. */
  readonly atLeast: Moment | null;
}

/** A wait that holds only for a part ("swimming pools and saunas"), or is not counted for another reason. */
export interface AsideWait extends Wait {
  readonly claim: Claim;
  readonly why: Abstention;
}

export type OpeningState =
  /** Nobody who is counted says yes yet. */
  | 'off'
  /** Some say yes, most do not. */
  | 'few'
  /** At least AGREEMENT_SHARE say yes, some wait longer. */
  | 'most'
  | 'all'
  /** Every wait that is named is over, but some sources name no end. */
  | 'no-end'
  /** Nobody gives a time that counts. */
  | 'unknown';

/** When one thing is possible again after a session. */
export interface Opening {
  readonly topic: WaitTopic;
  readonly guidance: QuantityGuidance;
  readonly state: OpeningState;
  /** What the reader's provider said; it wins over the sources, which are kept all the same. */
  readonly provider: Wait | null;
  /** Every position of the sources, the shortest wait first. */
  readonly waits: readonly Wait[];
  readonly asides: readonly AsideWait[];
  /** From when at least AGREEMENT_SHARE of the sources say yes; null where nobody gives a time that counts. */
  readonly most: Moment | null;
  /** True where too few name an end: then `most` is until when so many say no at least. */
  readonly mostIsLeast: boolean;
}

/**
 * What is off and what is possible at `now` (milliseconds since 1970), counted from `session`, in the order in which
 * things open. Moments are told in the reader's `timeZone`. Where the time of the session is not known it is counted
 * from the end of that day, in whole days: rather too late than too early.
 */
export function openings(
  facts: Facts,
  course: Course,
  session: Session,
  now: number,
  timeZone: string,
): Opening[] {
  const after = momentsAfter(session, timeZone);
  return WAIT_TOPICS.map((topic) => openingOf(facts, course, topic, after, now)).toSorted(
    (a, b) => Math.sign(opens(a) - opens(b)) || 0,
  );
}

/** True where every wait that anybody names is over, so that nothing is left to watch. */
export const isSettled = ({ waits, provider, asides }: Opening, now: number): boolean =>
  [...waits, ...asides, ...(provider ? [provider] : [])].every(
    ({ until, atLeast }) => ((until ?? atLeast)?.at ?? 0) <= now,
  );

/** From when a thing is possible by whoever decides: the provider, else most sources; null where nobody says. */
export const opensAt = ({ provider, most }: Opening): Moment | null =>
  provider ? (provider.until ?? provider.atLeast) : most;

/** What nobody times comes last. */
const opens = (opening: Opening): number => opensAt(opening)?.at ?? Infinity;

function openingOf(
  facts: Facts,
  course: Course,
  topic: WaitTopic,
  after: (hours: number) => Moment,
  now: number,
): Opening {
  const guidance = sourcesOn(facts, course, topic);
  const figure = figureFor(facts, course, topic);
  const provider = figure && figure.by !== 'sources' ? waitOf(figure, [], after) : null;
  const waits = guidance.positions
    .map((position) => waitOf(position, position.sources, after))
    .toSorted((a, b) => latest(a) - latest(b));
  const asides = guidance.asides.flatMap(({ claim, why }): AsideWait[] =>
    claim.quantity && (claim.quantity.min ?? claim.quantity.max) !== null
      ? [{ ...waitOf(claim.quantity, [claim.source], after), claim, why }]
      : [],
  );
  return {
    topic,
    guidance,
    state: provider ? stateBy(provider, now) : stateAmong(waits, guidance.voters.length, now),
    provider,
    waits,
    asides,
    ...mostFrom(waits, guidance.voters.length),
  };
}

function waitOf(
  { min, max }: Interval,
  sources: readonly SourceId[],
  after: (hours: number) => Moment,
): Wait {
  return {
    sources,
    figure: { min, max },
    until: max === null ? null : after(max),
    atLeast: max === null && min !== null ? after(min) : null,
  };
}

const latest = ({ until, atLeast }: Wait): number => (until ?? atLeast)?.at ?? 0;

/** A provider's "two days" is one figure; where only a least was given, it is taken for the whole. */
const stateBy = (provider: Wait, now: number): OpeningState =>
  latest(provider) <= now ? 'all' : 'off';

function stateAmong(waits: readonly Wait[], voters: number, now: number): OpeningState {
  if (voters === 0) return 'unknown';
  const yes = countSources(waits.filter(({ until }) => until !== null && until.at <= now));
  if (yes === voters) return 'all';
  if (waits.every((wait) => latest(wait) <= now)) return 'no-end';
  if (yes === 0) return 'off';
  return yes / voters >= AGREEMENT_SHARE ? 'most' : 'few';
}

function mostFrom(waits: readonly Wait[], voters: number): Pick<Opening, 'most' | 'mostIsLeast'> {
  const enough = (candidates: readonly Wait[]): Wait | undefined =>
    candidates.find(
      (_, index) => countSources(candidates.slice(0, index + 1)) / voters >= AGREEMENT_SHARE,
    );
  const said = enough(waits.filter(({ until }) => until !== null))?.until;
  if (said) return { most: said, mostIsLeast: false };
  const named = enough(waits);
  return { most: named?.until ?? named?.atLeast ?? null, mostIsLeast: true };
}

/** How many sources stand behind `waits`. */
export const countSources = (waits: readonly Wait[]): number =>
  waits.reduce((sum, { sources }) => sum + sources.length, 0);

/** Hours on a clock where the session's time is known; whole calendar days from the end of its day where it is not. */
function momentsAfter(
  { day, time, timeZone: taken }: Session,
  timeZone: string,
): (hours: number) => Moment {
  if (time === null) {
    return (hours) => {
      const opens = plusDays(day, 1 + Math.ceil(hours / 24));
      return { at: instantOf(opens, '00:00', timeZone), day: opens, time: null };
    };
  }
  const start = instantOf(day, time, taken);
  return (hours) => {
    const at = plusHours(start, hours);
    // Nobody who says "five days" means the minute.
    const isByTheHour = hours <= LONGEST_BY_THE_HOUR;
    return { at, day: dayAt(at, timeZone), time: isByTheHour ? timeAt(at, timeZone) : null };
  };
}

/** In hours, inclusive. */
const LONGEST_BY_THE_HOUR = 48;
