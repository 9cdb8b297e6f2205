import * as v from 'valibot';
import { CONCERNS, TOPIC_IDS } from '../../data/topics.ts';
import type { Migrations } from '../stored/versioned.ts';
import { type Day, dayFrom, isTimeOfDay, isTimeZone } from './days.ts';
import {
  FIGURE_GIVERS,
  FIGURE_TOPICS,
  figureUnit,
  type GivenFigure,
  LARGEST_FIGURE,
  MOST_SESSIONS,
  NO_PLAN,
  type Plan,
  type Session,
  smallestFigure,
} from './types.ts';

/** No released version stored or exported a plan in any other form than this one. */
export const PLAN_MIGRATIONS: Migrations = [];

const count = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
const text = (fits: (value: string) => boolean) =>
  v.pipe(v.string(), v.maxLength(100), v.check(fits));

const session = v.object({
  day: v.pipe(
    text((value) => dayFrom(value) !== null),
    v.transform((value) => value as Day),
  ),
  time: v.nullable(text(isTimeOfDay)),
  timeZone: text(isTimeZone),
});

const figure = v.pipe(
  v.object({
    topic: v.picklist(FIGURE_TOPICS),
    by: v.picklist(FIGURE_GIVERS),
    min: v.nullable(count(LARGEST_FIGURE.hour)),
    max: v.nullable(count(LARGEST_FIGURE.hour)),
  }),
  v.check((given) => isFigure(given)),
);

const course = v.object({
  id: text((value) => /^[\w-]{8,64}$/.test(value)),
  concern: v.picklist(CONCERNS),
  earlier: count(MOST_SESSIONS),
  sessions: v.pipe(
    v.array(session),
    v.maxLength(MOST_SESSIONS),
    v.check((sessions) => areDistinct(sessions, ({ day }) => day)),
    v.transform((sessions) => byDay(sessions)),
  ),
  figures: v.pipe(
    v.array(figure),
    v.check((figures) => areDistinct(figures, ({ topic, by }) => `${topic} ${by}`)),
  ),
});

const plan = v.object({
  course: v.nullable(course),
  questions: v.pipe(
    v.array(v.object({ topic: v.picklist(TOPIC_IDS), concern: v.picklist(CONCERNS) })),
    v.check((questions) => areDistinct(questions, ({ topic, concern }) => `${topic} ${concern}`)),
  ),
});

/** What a stored or imported plan comes to. */
export interface ParsedPlan {
  readonly value: Plan;
  /** `plan` where it can't be used, and then nothing of it is. */
  readonly problems: readonly 'plan'[];
}

/**
 * Reads a plan in the newest form. Nothing stored is no plan, without a problem. A plan with any part that can't be
 * right is not used at all, for half a plan would be a wrong one. Never throws.
 */
export function parsePlan(stored: unknown): ParsedPlan {
  if (stored === null || stored === undefined) return { value: NO_PLAN, problems: [] };
  const parsed = v.safeParse(plan, stored, { abortEarly: true });
  return parsed.success
    ? { value: parsed.output, problems: [] }
    : { value: NO_PLAN, problems: ['plan'] };
}

/** True where the ends are in order and within what the topic's unit allows, and at least one is closed. */
export function isFigure({ topic, min, max }: Omit<GivenFigure, 'by'>): boolean {
  const ends = [min, max].filter((end) => end !== null);
  const fits = (end: number) =>
    Number.isInteger(end) &&
    end >= smallestFigure(topic) &&
    end <= LARGEST_FIGURE[figureUnit(topic)];
  return ends.length > 0 && ends.every(fits) && (min ?? 0) <= (max ?? Infinity);
}

/** The sessions, earliest first. */
export function byDay(sessions: readonly Session[]): Session[] {
  return sessions.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const areDistinct = <Item>(items: readonly Item[], name: (item: Item) => string): boolean =>
  new Set(items.map(name)).size === items.length;
