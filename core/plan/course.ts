import type { Facts } from '../../data/facts.ts';
import type { Interval } from '../quantity/interval.ts';
import { type Day, dayAt, daysBetween, hoursBetween, instantOf, plusDays } from './days.ts';
import { type Figure, figureFor } from './figures.ts';
import { type Course, MOST_SESSIONS, type Session } from './types.ts';

/** The days on which a session may fall, both ends inclusive; an open end is null, two where nothing can be said. */
export interface Window {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** How a session's window stands to today. */
export type Phase =
  | 'ahead'
  | 'open'
  /** It is over, and no session is recorded. Windows after it wait for a day to count from. */
  | 'passed'
  /** Another session comes first. */
  | 'later'
  /** There is nothing to count from. */
  | 'unknown';

/** How long after the session before one came, beside the spacing that the plan follows. */
export interface Gap {
  readonly days: number;
  readonly standing: 'sooner' | 'as-planned' | 'later';
}

export interface DatedStep {
  readonly kind: 'had' | 'booked';
  readonly number: number;
  readonly session: Session;
  /** Null for the first one with a day, and where no spacing is known. */
  readonly gap: Gap | null;
}
export interface PlannedStep {
  readonly kind: 'planned';
  readonly number: number;
  readonly window: Window;
  readonly phase: Phase;
  /** Beyond the smallest number of sessions. */
  readonly ifNeeded: boolean;
}
export type Step = DatedStep | PlannedStep;

/** A course on a time line, at one moment. */
export interface CourseLine {
  readonly count: Figure | null;
  readonly spacing: Figure | null;
  /** By number; sessions without a day (`earlier`) have no step. */
  readonly steps: readonly Step[];
  /** The first step that is not over; null where the course is. */
  readonly next: Step | null;
}

/**
 * The course as it stands at `now` (milliseconds since 1970) in the reader's `timeZone`. Windows are counted in
 * calendar days from the last session that has a day, had or booked, and widen from one to the next.
 */
export function courseLine(
  facts: Facts,
  course: Course,
  now: number,
  timeZone: string,
): CourseLine {
  const count = figureFor(facts, course, 'sessions-needed');
  const spacing = figureFor(facts, course, 'session-spacing');
  const dated = course.sessions.map(
    (session, index): DatedStep => ({
      kind: isOver(session, now, timeZone) ? 'had' : 'booked',
      number: course.earlier + index + 1,
      session,
      gap: gapBefore(course.sessions[index - 1], session, spacing),
    }),
  );
  const isNextPlanned = dated.every(({ kind }) => kind === 'had');
  const today = dayAt(now, timeZone);
  const steps = [...dated, ...plannedSteps(course, { count, spacing, isNextPlanned, today })];
  return { count, spacing, steps, next: steps.find(({ kind }) => kind !== 'had') ?? null };
}

/** True where a session was had by `now`: its moment has come or, where its time is not known, its day. */
const isOver = ({ day, time, timeZone }: Session, now: number, reader: string): boolean =>
  time === null ? day <= dayAt(now, reader) : instantOf(day, time, timeZone) <= now;

/** The last session that was had by `now`; null where none was. */
export const lastHad = ({ sessions }: Course, now: number, timeZone: string): Session | null =>
  sessions.findLast((session) => isOver(session, now, timeZone)) ?? null;

/** Hours since a session that was had; 0 on its day where its time is not known, and then from the end of that day. */
export function hoursSince({ day, time, timeZone }: Session, now: number): number {
  const from = instantOf(time === null ? plusDays(day, 1) : day, time ?? '00:00', timeZone);
  return Math.max(0, hoursBetween(from, now));
}

interface Planning {
  readonly count: Figure | null;
  readonly spacing: Figure | null;
  /** Whether no booked session comes before the first planned one. */
  readonly isNextPlanned: boolean;
  readonly today: Day;
}

function plannedSteps(
  course: Course,
  { count, spacing, isNextPlanned, today }: Planning,
): PlannedStep[] {
  const done = course.earlier + course.sessions.length;
  const numbers = Array.from({ length: lastNumber(count, done) - done }, (_, i) => done + i + 1);
  const windows = spacing ? windowsAfter(course.sessions.at(-1), spacing, numbers.length) : [];
  const hasPassed = isNextPlanned && phaseOf(windows[0] ?? NOWHERE, today) === 'passed';
  return numbers.map((number, index): PlannedStep => {
    const window = windows[index] ?? NOWHERE;
    const ifNeeded = number > (count?.min ?? count?.max ?? number);
    const base = { kind: 'planned', number, ifNeeded } as const;
    if (index === 0 && isNextPlanned) return { ...base, window, phase: phaseOf(window, today) };
    return hasPassed || isNowhere(window)
      ? { ...base, window: NOWHERE, phase: 'unknown' }
      : { ...base, window, phase: 'later' };
  });
}

/** The number of the last session to plan for: one more where the number is open or not known. */
function lastNumber(count: Interval | null, done: number): number {
  const wanted = count?.max ?? Math.max(count?.min ?? 0, done + 1);
  return Math.max(done, Math.min(wanted, MOST_SESSIONS));
}

const NOWHERE: Window = { from: null, to: null };
const isNowhere = ({ from, to }: Window): boolean => from === null && to === null;

/** Each window is counted from the one before, so it is wider by what the spacing leaves open. */
function windowsAfter(last: Session | undefined, spacing: Interval, length: number): Window[] {
  const windows: Window[] = [];
  let before: Window = last ? { from: last.day, to: last.day } : NOWHERE;
  while (windows.length < length) {
    before = { from: later(before.from, spacing.min), to: later(before.to, spacing.max) };
    windows.push(before);
  }
  return windows;
}

const later = (day: Day | null, days: number | null): Day | null =>
  day === null || days === null ? null : plusDays(day, days);

function phaseOf(window: Window, today: Day): Phase {
  if (isNowhere(window)) return 'unknown';
  if (window.to !== null && today > window.to) return 'passed';
  return window.from !== null && today < window.from ? 'ahead' : 'open';
}

function gapBefore(
  before: Session | undefined,
  session: Session,
  spacing: Interval | null,
): Gap | null {
  if (!before || !spacing) return null;
  const days = daysBetween(before.day, session.day);
  if (days < (spacing.min ?? 0)) return { days, standing: 'sooner' };
  return { days, standing: days > (spacing.max ?? Infinity) ? 'later' : 'as-planned' };
}
