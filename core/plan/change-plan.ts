import type { ConcernId } from '../../data/topics.ts';
import type { Day } from './days.ts';
import { byDay } from './parse-plan.ts';
import {
  type Course,
  type FigureGiver,
  type FigureTopic,
  type GivenFigure,
  MOST_SESSIONS,
  type Plan,
  type Question,
  type Session,
} from './types.ts';

/** Makes one plan of another, so that changes from two windows build on one another. */
export type PlanChange = (plan: Plan) => Plan;

/** With this course in place of any other. */
export const withCourse =
  (course: Course): PlanChange =>
  (plan) => ({ ...plan, course });

/** With the course for another concern; figures of sources follow it, given ones stay. */
export const withConcern = (concern: ConcernId): PlanChange =>
  changedCourse((course) => ({ ...course, concern }));

/** With so many sessions before the first that has a day. */
export const withEarlier = (earlier: number): PlanChange =>
  changedCourse((course) => ({ ...course, earlier }));

/**
 * With `session`, in place of the one on the same day and of that on `instead`. A course that holds MOST_SESSIONS
 * takes no further one.
 */
export const withSession = (session: Session, instead: Day | null = null): PlanChange =>
  changedCourse((course) => {
    const others = course.sessions.filter(({ day }) => day !== session.day && day !== instead);
    if (others.length >= MOST_SESSIONS) return course;
    return { ...course, sessions: byDay([...others, session]) };
  });

/** Without the session of that day. */
export const withoutSession = (day: Day): PlanChange =>
  changedCourse((course) => ({
    ...course,
    sessions: course.sessions.filter((session) => session.day !== day),
  }));

/** With `figure` in place of one on the same topic by the same giver. */
export const withFigure = (figure: GivenFigure): PlanChange =>
  changedCourse((course) => ({
    ...course,
    figures: [...without(course, figure.topic, figure.by), figure],
  }));

/** Without the figure of that giver, so that the next in line holds again. */
export const withoutFigure = (topic: FigureTopic, by: FigureGiver): PlanChange =>
  changedCourse((course) => ({ ...course, figures: without(course, topic, by) }));

/** With the question marked, or no longer marked. */
export const withQuestion =
  (question: Question, marked: boolean): PlanChange =>
  (plan) => {
    const others = plan.questions.filter((other) => !isSameQuestion(other, question));
    return { ...plan, questions: marked ? [...others, question] : others };
  };

/** True where the reader marked this topic for this concern. */
export const isMarked = ({ questions }: Plan, question: Question): boolean =>
  questions.some((other) => isSameQuestion(other, question));

/** True where there is nothing to keep. */
export const isEmpty = ({ course, questions }: Plan): boolean =>
  course === null && questions.length === 0;

const isSameQuestion = (a: Question, b: Question): boolean =>
  a.topic === b.topic && a.concern === b.concern;

/** A plan without a course stays as it is: another window removed it in the meantime. */
const changedCourse =
  (change: (course: Course) => Course): PlanChange =>
  (plan) =>
    plan.course ? { ...plan, course: change(plan.course) } : plan;

const without = ({ figures }: Course, topic: FigureTopic, by: FigureGiver): GivenFigure[] =>
  figures.filter((figure) => figure.topic !== topic || figure.by !== by);
