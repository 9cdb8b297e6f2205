import type { Facts } from '../../data/facts.ts';
import { topicName } from '../wording/answer.ts';
import type { Words } from '../wording/words.ts';
import { courseLine, lastHad, type Step } from './course.ts';
import { figureWords, originWords, stepName } from './course-words.ts';
import { type Day, dayAt, plusDays } from './days.ts';
import { plainDay, timeWords } from './moment-words.ts';
import { openingWords } from './opening-words.ts';
import { openings, opensAt } from './openings.ts';
import type { Course } from './types.ts';

/** One all-day entry of a calendar. */
export interface CalendarEvent {
  /** The same for the same session of the same course, so that a later export replaces it. */
  readonly uid: string;
  readonly from: Day;
  /** The day after the last one: exclusive, as calendar files have it. */
  readonly until: Day;
  readonly title: string;
  readonly description: string;
}

/** What of a plan goes into a calendar, beside its clock and its words. */
interface CalendarOptions {
  readonly now: number;
  readonly timeZone: string;
  readonly words: Words;
  /** Also the days on which what is off after the last session is possible again. */
  readonly withAftercare: boolean;
}

/**
 * What lies ahead of a course, for a calendar: booked sessions on their day, windows from their first to their last
 * day, a window with one open end on the day of the other. Sessions that were had, windows that are over, and those
 * without a day to count from are left out.
 */
export function calendarEvents(
  facts: Facts,
  course: Course,
  options: CalendarOptions,
): CalendarEvent[] {
  const { now, timeZone, words, withAftercare } = options;
  const { steps, spacing } = courseLine(facts, course, now, timeZone);
  const apart = spacing
    ? `${figureWords('session-spacing', spacing, words)} (${originWords(facts, course, 'session-spacing', spacing, words)}).`
    : '';
  const closing = `${words.t('facts_version', [facts.version])}. ${words.t('disclaimer')}`;
  const sessions = steps.flatMap((step): CalendarEvent[] => {
    const span = spanOf(step);
    if (!span) return [];
    return [
      {
        uid: `${course.id}-session-${step.number}@needlewise`,
        ...span,
        title: titleOf(step, words),
        description: [windowNote(step, words), apart, closing].filter(Boolean).join('\n'),
      },
    ];
  });
  return withAftercare
    ? [...sessions, ...aftercareEvents(facts, course, options, closing)]
    : sessions;
}

function spanOf(step: Step): Pick<CalendarEvent, 'from' | 'until'> | null {
  if (step.kind === 'had' || (step.kind === 'planned' && step.phase === 'passed')) return null;
  const { from, to } =
    step.kind === 'planned' ? step.window : { from: step.session.day, to: step.session.day };
  const first = from ?? to;
  if (first === null) return null;
  const isOpen = from === null || to === null;
  return { from: first, until: plusDays(isOpen ? first : (to ?? first), 1) };
}

function titleOf(step: Step, words: Words): string {
  const name = words.t('plan.calendar_session', [stepName(step, words)]);
  if (step.kind !== 'planned') {
    const { time } = step.session;
    return time === null ? name : words.t('plan.day_and_time', [name, timeWords(time, words)]);
  }
  const { from, to } = step.window;
  if (to === null) return words.t('plan.calendar_from', [name]);
  return words.t(from === null ? 'plan.calendar_by' : 'plan.calendar_window', [name]);
}

const windowNote = (step: Step, words: Words): string =>
  step.kind === 'planned' ? words.t('plan.calendar_note') : '';

function aftercareEvents(
  facts: Facts,
  course: Course,
  { now, timeZone, words }: CalendarOptions,
  closing: string,
): CalendarEvent[] {
  const session = lastHad(course, now, timeZone);
  if (!session) return [];
  const today = dayAt(now, timeZone);
  return openings(facts, course, session, now, timeZone).flatMap((opening): CalendarEvent[] => {
    const at = opensAt(opening);
    if (!at || at.at <= now) return [];
    // Told from its own day on: "tomorrow" would be wrong by the time it is read.
    const beside = { now, today: plusDays(today, -DISTANT), words };
    const { lead, rest } = openingWords(opening, beside);
    return [
      {
        uid: `${course.id}-${session.day}-${opening.topic}@needlewise`,
        from: at.day,
        until: plusDays(at.day, 1),
        title: words.t('plan.calendar_opens', [topicName(opening.topic, words), lead]),
        description: [
          ...rest,
          words.t('plan.counted_from', [plainDay(session.day, today, words)]),
          closing,
        ].join('\n'),
      },
    ];
  });
}

/** In days: from so far off every day is told by its date. */
const DISTANT = 30;
