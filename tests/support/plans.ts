import fc from 'fast-check';
import { type Day, plusDays } from '../../core/plan/days.ts';
import { isFigure } from '../../core/plan/parse-plan.ts';
import {
  type Course,
  FIGURE_GIVERS,
  FIGURE_TOPICS,
  figureUnit,
  type GivenFigure,
  LARGEST_FIGURE,
  type Plan,
  type Session,
  smallestFigure,
} from '../../core/plan/types.ts';
import { CONCERNS, TOPIC_IDS } from '../../data/topics.ts';

/** Zones whose clocks change in every way there is: an hour, half of one, at midnight, never, and across the date line. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
] as const;

export const day = (text: string): Day => text as Day;
export const anyZone = fc.constantFrom(...ZONES);
export const anyDay = fc
  .integer({ min: 0, max: 36_000 })
  .map((days) => plusDays(day('2000-01-01'), days));
export const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));
/** Between 2000 and 2099, in milliseconds since 1970. */
export const anyInstant = fc.integer({ min: 946_684_800_000, max: 4_000_000_000_000 });

const anySession: fc.Arbitrary<Session> = fc.record({
  day: anyDay,
  time: fc.option(anyTime, { nil: null }),
  timeZone: anyZone,
});

const anyFigure: fc.Arbitrary<GivenFigure> = fc
  .constantFrom(...FIGURE_TOPICS)
  .chain((topic) => {
    const end = fc.option(
      fc.integer({ min: smallestFigure(topic), max: LARGEST_FIGURE[figureUnit(topic)] }),
      { nil: null },
    );
    return fc.record({
      topic: fc.constant(topic),
      by: fc.constantFrom(...FIGURE_GIVERS),
      min: end,
      max: end,
    });
  })
  .filter(isFigure);

export const anyCourse: fc.Arbitrary<Course> = fc.record({
  id: fc.uuid(),
  concern: fc.constantFrom(...CONCERNS),
  earlier: fc.integer({ min: 0, max: 60 }),
  sessions: fc
    .uniqueArray(anySession, { maxLength: 12, selector: (session) => session.day })
    .map((sessions) => sessions.toSorted((a, b) => (a.day < b.day ? -1 : 1))),
  figures: fc.uniqueArray(anyFigure, {
    maxLength: 12,
    selector: ({ topic, by }) => `${topic} ${by}`,
  }),
});

export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  course: fc.option(anyCourse, { nil: null }),
  questions: fc.uniqueArray(
    fc.record({ topic: fc.constantFrom(...TOPIC_IDS), concern: fc.constantFrom(...CONCERNS) }),
    { selector: ({ topic, concern }) => `${topic} ${concern}` },
  ),
});

/** A course in general with these sessions and figures. */
export const course = (change: Partial<Course> = {}): Course => ({
  id: 'test-course',
  concern: 'general',
  earlier: 0,
  sessions: [],
  figures: [],
  ...change,
});

export const session = (
  text: string,
  time: string | null = null,
  timeZone = 'Europe/Berlin',
): Session => ({ day: day(text), time, timeZone });
