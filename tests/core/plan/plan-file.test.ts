import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlan } from '../../../core/plan/parse-plan.ts';
import { LARGEST_PLAN_FILE, planFileText, readPlanFile } from '../../../core/plan/plan-file.ts';
import { NO_PLAN, type Plan } from '../../../core/plan/types.ts';
import { CONCERNS, TOPIC_IDS } from '../../../data/topics.ts';
import { anyPlan, course, session } from '../../support/plans.ts';

const PLAN: Plan = {
  course: course({ sessions: [session('2026-11-20', '15:00')] }),
  questions: [{ topic: 'cost', concern: 'general' }],
};
/** The file of PLAN with something put into it. */
const fileWith = (change: object): string =>
  JSON.stringify({ ...JSON.parse(planFileText(PLAN)), ...change });
const courseWith = (change: object): string => fileWith({ course: { ...PLAN.course, ...change } });

test('what is saved as a file comes back as it was', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(readPlanFile(planFileText(plan))).toEqual({ plan });
    }),
  );
});

test('what is stored is read as it was', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      expect(parsePlan(structuredClone({ ...plan, version: 1 }))).toEqual({
        value: plan,
        problems: [],
      });
    }),
  );
});

test('the largest plan there can be fits into a file', () => {
  const questions = TOPIC_IDS.flatMap((topic) => CONCERNS.map((concern) => ({ topic, concern })));
  const sessions = Array.from({ length: 60 }, (_, index) =>
    session(`20${String(10 + index)}-01-01`, '15:00', 'America/Argentina/ComodRivadavia'),
  );
  const text = planFileText({ course: course({ sessions }), questions });
  expect(text.length).toBeLessThan(LARGEST_PLAN_FILE / 2);
  expect(readPlanFile(text)).not.toHaveProperty('problem');
});

describe('a file that is no plan says why', () => {
  test.each([
    ['empty', '', 'not-json'],
    ['cut off', planFileText(PLAN).slice(0, 80), 'not-json'],
    ['nothing', 'null', 'foreign'],
    ['a list', '[1, 2]', 'foreign'],
    ['of another product', '{"format":"diary","version":1}', 'foreign'],
    ['from a later version', fileWith({ version: 2 }), 'newer'],
    ['without its parts', fileWith({ course: undefined }), 'damaged'],
    ['with a day that is none', courseWith({ sessions: [session('2027-02-30')] }), 'damaged'],
    [
      'with a time that is none',
      courseWith({ sessions: [session('2027-02-03', '25:00')] }),
      'damaged',
    ],
    [
      'with a zone that is none',
      courseWith({ sessions: [session('2027-02-03', null, 'Mars')] }),
      'damaged',
    ],
    [
      'with two sessions on a day',
      courseWith({ sessions: [session('2027-02-03'), session('2027-02-03')] }),
      'damaged',
    ],
    ['with an unknown concern', courseWith({ concern: 'luck' }), 'damaged'],
    [
      'with a figure the wrong way round',
      courseWith({ figures: [{ topic: 'session-spacing', by: 'reader', min: 9, max: 3 }] }),
      'damaged',
    ],
    [
      'with a figure without ends',
      courseWith({ figures: [{ topic: 'session-spacing', by: 'reader', min: null, max: null }] }),
      'damaged',
    ],
    ['with markup for an id', courseWith({ id: '<script>alert(1)</script>' }), 'damaged'],
    [
      'with an unknown question',
      fileWith({ questions: [{ topic: 'weather', concern: 'general' }] }),
      'damaged',
    ],
    ['too large', ' '.repeat(LARGEST_PLAN_FILE + 1), 'too-large'],
    ['too deep', '['.repeat(LARGEST_PLAN_FILE), 'not-json'],
  ])('%s', (_name, text, problem) => expect(readPlanFile(text)).toEqual({ problem }));

  test('whatever is in it, it throws nothing', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(readPlanFile(text)).toHaveProperty('problem');
      }),
      { numRuns: 40 },
    );
  });

  test('whatever is stored, it throws nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => parsePlan(value)).not.toThrow();
      }),
      { numRuns: 40 },
    );
  });

  test('one part changed at random makes either a plan or a problem', () => {
    fc.assert(
      fc.property(anyPlan, fc.nat(), fc.string({ maxLength: 3 }), (plan, at, put) => {
        const text = planFileText(plan);
        const place = at % text.length;
        const read = readPlanFile(text.slice(0, place) + put + text.slice(place + 1));
        if ('plan' in read) expect(readPlanFile(planFileText(read.plan))).toEqual(read);
        else expect(read.problem).toBeTruthy();
      }),
    );
  });
});

test('a file may carry more than is known, and a mark at its beginning', () => {
  expect(readPlanFile(`\uFEFF${fileWith({ note: 'mine' })}`)).toEqual({ plan: PLAN });
});

test('nothing stored is no plan, and half a plan is none either', () => {
  expect(parsePlan(null)).toEqual({ value: NO_PLAN, problems: [] });
  expect(parsePlan({ course: PLAN.course })).toEqual({ value: NO_PLAN, problems: ['plan'] });
});
