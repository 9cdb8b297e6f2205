import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isEmpty,
  isMarked,
  withConcern,
  withCourse,
  withFigure,
  withoutFigure,
  withoutSession,
  withQuestion,
  withSession,
} from '../../../core/plan/change-plan.ts';
import { parsePlan } from '../../../core/plan/parse-plan.ts';
import { NO_PLAN, type Plan } from '../../../core/plan/types.ts';
import { anyDay, anyPlan, course, day, session } from '../../support/plans.ts';

const PLAN: Plan = { course: course({ sessions: [session('2027-02-03')] }), questions: [] };
const days = ({ course: changed }: Plan) => changed?.sessions.map((each) => each.day);

test('a session takes the place of the one on its day, and of the one it was', () => {
  expect(days(withSession(session('2027-01-01'))(PLAN))).toEqual(['2027-01-01', '2027-02-03']);
  const moved = withSession(session('2027-02-05', '10:00'), day('2027-02-03'))(PLAN);
  expect(moved.course?.sessions).toEqual([session('2027-02-05', '10:00')]);
  expect(days(withoutSession(day('2027-02-03'))(PLAN))).toEqual([]);
});

test('a figure takes the place of the same giver’s alone', () => {
  const reader = { topic: 'session-spacing', by: 'reader', min: 30, max: 30 } as const;
  const provider = { ...reader, by: 'provider', min: 40, max: 40 } as const;
  const both = withFigure({ ...reader, max: 35 })(withFigure(provider)(withFigure(reader)(PLAN)));
  expect(both.course?.figures).toEqual([provider, { ...reader, max: 35 }]);
  expect(withoutFigure('session-spacing', 'provider')(both).course?.figures).toHaveLength(1);
});

test('a question is marked once, and taken off', () => {
  const question = { topic: 'cost', concern: 'general' } as const;
  const marked = withQuestion(question, true)(withQuestion(question, true)(NO_PLAN));
  expect(marked.questions).toEqual([question]);
  expect(isMarked(marked, question)).toBe(true);
  expect(isEmpty(marked)).toBe(false);
  expect(isEmpty(withQuestion(question, false)(marked))).toBe(true);
});

test('a course that was removed in another window is not brought back by half', () => {
  expect(withConcern('wrinkles')(NO_PLAN)).toBe(NO_PLAN);
  expect(withSession(session('2027-02-03'))(NO_PLAN)).toBe(NO_PLAN);
});

test('whatever is changed, a plan that can be stored stays one', () => {
  fc.assert(
    fc.property(anyPlan, anyDay, anyDay, (plan, on, instead) => {
      const changed = [
        withSession({ day: on, time: null, timeZone: 'UTC' }, instead),
        withConcern('hair-loss'),
        withQuestion({ topic: 'pain', concern: 'general' }, true),
        withFigure({ topic: 'sessions-needed', by: 'provider', min: 2, max: null }),
      ].reduce((before, change) => change(before), plan);
      expect(parsePlan(changed)).toEqual({ value: changed, problems: [] });
      expect(parsePlan(withCourse(course())(changed)).problems).toEqual([]);
    }),
  );
});
