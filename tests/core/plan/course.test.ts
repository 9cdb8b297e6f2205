import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { courseLine, type PlannedStep, type Step } from '../../../core/plan/course.ts';
import { instantOf } from '../../../core/plan/days.ts';
import { figureFor } from '../../../core/plan/figures.ts';
import type { Course } from '../../../core/plan/types.ts';
import { anyCourse, anyInstant, anyZone, course, day, session } from '../../support/plans.ts';
import { type ShortClaim, smallFacts } from '../../support/small-facts.ts';

const BERLIN = 'Europe/Berlin';
const spacing = (source: string, min: number, max: number): ShortClaim => ({
  source,
  topic: 'session-spacing',
  min,
  max,
});
const FACTS = smallFacts([
  { source: 'a', min: 3, max: 4 },
  { source: 'b', min: 3, max: 4 },
  spacing('a', 28, 42),
  spacing('b', 28, 42),
]);
const noon = (text: string) => instantOf(day(text), '12:00', BERLIN);
const planned = (steps: readonly Step[]): PlannedStep[] =>
  steps.filter((step) => step.kind === 'planned');
const lineOn = (text: string, change: Partial<Course>) =>
  courseLine(FACTS, course(change), noon(text), BERLIN);

describe('windows', () => {
  test('are counted from the last session, and widen', () => {
    const { steps, next } = lineOn('2027-02-10', { sessions: [session('2027-02-03')] });
    expect(planned(steps).map(({ window }) => window)).toEqual([
      { from: '2027-03-03', to: '2027-03-17' },
      { from: '2027-03-31', to: '2027-04-28' },
      { from: '2027-04-28', to: '2027-06-09' },
    ]);
    expect(planned(steps).map(({ ifNeeded }) => ifNeeded)).toEqual([false, false, true]);
    expect(next).toMatchObject({ number: 2, phase: 'ahead' });
  });

  test('are counted anew from every later session', () => {
    const { steps } = lineOn('2027-03-21', {
      sessions: [session('2027-02-03'), session('2027-03-20')],
    });
    expect(planned(steps)[0]).toMatchObject({
      number: 3,
      window: { from: '2027-04-17', to: '2027-05-01' },
    });
  });

  test('are counted in days of the calendar across a change of the clocks', () => {
    const { steps } = lineOn('2027-03-02', { sessions: [session('2027-03-01', '23:30')] });
    expect(planned(steps)[0]?.window).toEqual({ from: '2027-03-29', to: '2027-04-12' });
  });

  test('say when they are open and when they are over, and later ones then wait', () => {
    const sessions = [session('2027-02-03')];
    expect(lineOn('2027-03-17', { sessions }).next).toMatchObject({ phase: 'open' });
    const over = lineOn('2027-03-18', { sessions });
    expect(over.next).toMatchObject({ phase: 'passed', window: { to: '2027-03-17' } });
    expect(planned(over.steps)[1]).toMatchObject({ phase: 'unknown' });
  });

  test('count sessions that have no day', () => {
    const { steps } = lineOn('2027-02-10', { earlier: 2, sessions: [session('2027-02-03')] });
    expect(steps.map(({ number }) => number)).toEqual([3, 4]);
  });

  test('follow a session that is booked, and leave it booked until its time has come', () => {
    const change = { sessions: [session('2027-02-03', '15:00')] };
    expect(lineOn('2027-02-03', change).next).toMatchObject({ kind: 'booked', number: 1 });
    expect(planned(lineOn('2027-02-03', change).steps)[0]).toMatchObject({ phase: 'later' });
    expect(lineOn('2027-02-04', change).steps[0]).toMatchObject({ kind: 'had' });
  });

  test('stay unknown without a day or a spacing to count from', () => {
    expect(lineOn('2027-02-03', {}).next).toMatchObject({ number: 1, phase: 'unknown' });
    const silent = courseLine(
      smallFacts([{ source: 'a', min: 3, max: 3 }]),
      course({ sessions: [session('2027-02-03')] }),
      noon('2027-02-04'),
      BERLIN,
    );
    expect(silent.next).toMatchObject({ number: 2, phase: 'unknown' });
  });

  test('keep the end open that a figure leaves open', () => {
    const sessions = [session('2027-02-03')];
    const figures = [{ topic: 'session-spacing', by: 'provider', min: 30, max: null }] as const;
    expect(lineOn('2027-02-10', { sessions, figures }).next).toMatchObject({
      window: { from: '2027-03-05', to: null },
    });
  });

  test('end with the course', () => {
    const days = ['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01'];
    expect(lineOn('2027-04-02', { sessions: days.map((each) => session(each)) }).next).toBeNull();
  });

  test('lie in order, and none is narrower than the one before, in whatever course', () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, anyZone, (any, now, zone) => {
        const steps = planned(courseLine(FACTS, any, now, zone).steps);
        const dated = steps.filter(({ window }) => window.from !== null || window.to !== null);
        for (const [index, { window }] of dated.entries()) {
          const before = dated[index - 1]?.window;
          expect(window.from === null || window.to === null || window.from <= window.to).toBe(true);
          if (!before) continue;
          expect((before.from ?? '') < (window.from ?? '~')).toBe(true);
          expect((before.to ?? '') < (window.to ?? '~')).toBe(true);
          const width = ({ from, to }: typeof window) =>
            from && to ? Date.parse(to) - Date.parse(from) : 0;
          expect(width(window)).toBeGreaterThanOrEqual(width(before));
        }
      }),
    );
  });

  test('are numbered without a gap, and only the last had session is followed by others', () => {
    fc.assert(
      fc.property(anyCourse, anyInstant, anyZone, (any, now, zone) => {
        const { steps, next } = courseLine(FACTS, any, now, zone);
        expect(steps.map(({ number }) => number)).toEqual(
          steps.map((_, index) => any.earlier + index + 1),
        );
        expect(steps.findLast(({ kind }) => kind === 'had')?.number ?? any.earlier).toBe(
          (next?.number ?? any.earlier + steps.length + 1) - 1,
        );
      }),
    );
  });
});

test('a session that came sooner or later than planned says so', () => {
  const { steps } = lineOn('2027-06-01', {
    sessions: ['2027-02-03', '2027-02-17', '2027-03-20', '2027-05-20'].map((each) => session(each)),
  });
  expect(steps.flatMap((step) => (step.kind === 'had' ? [step.gap] : []))).toEqual([
    null,
    { days: 14, standing: 'sooner' },
    { days: 31, standing: 'as-planned' },
    { days: 61, standing: 'later' },
  ]);
});

describe('the figure that holds', () => {
  const own = { topic: 'sessions-needed', by: 'reader', min: 5, max: 5 } as const;
  const provider = { topic: 'sessions-needed', by: 'provider', min: 6, max: 8 } as const;

  test('is the provider’s before the reader’s own before the sources’', () => {
    const held = (figures: Course['figures']) =>
      figureFor(FACTS, course({ figures }), 'sessions-needed');
    expect(held([own, provider])).toEqual({ min: 6, max: 8, by: 'provider' });
    expect(held([own])).toEqual({ min: 5, max: 5, by: 'reader' });
    expect(held([])).toEqual({ min: 3, max: 4, by: 'sources' });
  });

  test('spans all that sources say where too few fit a range', () => {
    const torn = smallFacts([
      { source: 'a', min: 1, max: 1 },
      { source: 'b', min: 5, max: 6 },
      { source: 'c', min: 9, max: null },
    ]);
    expect(figureFor(torn, course(), 'sessions-needed')).toEqual({
      min: 1,
      max: null,
      by: 'sources',
    });
  });

  test('is none where nobody gives one', () => {
    expect(figureFor(smallFacts([]), course(), 'session-spacing')).toBeNull();
  });
});
