import type { ConcernId, TopicId } from '../../data/topics.ts';
import type { Interval } from '../quantity/interval.ts';
import type { Day } from './days.ts';

/** What is off after a session, with a time that can be counted. */
export const WAIT_TOPICS = [
  'aftercare-wash',
  'aftercare-sunscreen',
  'aftercare-makeup',
  'aftercare-exercise',
  'aftercare-alcohol',
  'aftercare-actives',
  'aftercare-sun',
] as const satisfies readonly TopicId[];
export type WaitTopic = (typeof WAIT_TOPICS)[number];

/** The topics whose figures a plan is made from. */
export const FIGURE_TOPICS = ['sessions-needed', 'session-spacing', ...WAIT_TOPICS] as const;
export type FigureTopic = (typeof FIGURE_TOPICS)[number];

/** Whoever gave a figure that stands in for that of the sources; a provider's wins over the reader's own. */
export const FIGURE_GIVERS = ['reader', 'provider'] as const;
export type FigureGiver = (typeof FIGURE_GIVERS)[number];

/** A figure that is not the sources', in its topic's unit: sessions, days or hours. At least one end is closed. */
export interface GivenFigure extends Interval {
  readonly topic: FigureTopic;
  readonly by: FigureGiver;
}

/** One session, had or booked: which of the two follows from the clock. */
export interface Session {
  readonly day: Day;
  /** As `HH:MM`; null where the reader did not say. */
  readonly time: string | null;
  /** Where that day and time were read off a clock, so that a journey moves no session. */
  readonly timeZone: string;
}

/** A course of sessions for one concern. */
export interface Course {
  /** Names the course in calendars, so that a second export replaces the first. */
  readonly id: string;
  readonly concern: ConcernId;
  /** How many sessions were had before the first one below. */
  readonly earlier: number;
  /** By day, earliest first; no two on one day. */
  readonly sessions: readonly Session[];
  /** At most one for each topic and giver. */
  readonly figures: readonly GivenFigure[];
}

/** A topic the reader wants to ask a provider about. */
export interface Question {
  readonly topic: TopicId;
  readonly concern: ConcernId;
}

/** All that is kept of a reader's treatment. */
export interface Plan {
  readonly course: Course | null;
  /** In the order they were marked; none twice. */
  readonly questions: readonly Question[];
}

export const NO_PLAN: Plan = { course: null, questions: [] };

/** The largest number of sessions a course may hold. */
export const MOST_SESSIONS = 60;

/** The largest figure of each kind, inclusive: sessions, days between two of them, hours after one. */
export const LARGEST_FIGURE = { session: MOST_SESSIONS, day: 730, hour: 2160 } as const;

/** The unit a figure is given in. */
export const figureUnit = (topic: FigureTopic): keyof typeof LARGEST_FIGURE => {
  if (topic === 'sessions-needed') return 'session';
  return topic === 'session-spacing' ? 'day' : 'hour';
};

/** The smallest figure of each kind, inclusive; "at once" is a wait of no hours. */
export const smallestFigure = (topic: FigureTopic): number =>
  figureUnit(topic) === 'hour' ? 0 : 1;
