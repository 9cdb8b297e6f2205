import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changePlan,
  readPlan,
  removePlan,
  restorePlan,
  storedPlanText,
  watchPlan,
} from '../../bridge/plan.ts';
import { withConcern, withCourse, withQuestion, withSession } from '../../core/plan/change-plan.ts';
import { NO_PLAN, type Plan } from '../../core/plan/types.ts';
import { course, session } from '../support/plans.ts';

beforeEach(() => fakeBrowser.reset());

const COURSE = course({ sessions: [session('2027-02-03', '15:00')] });
const PLAN: Plan = { course: COURSE, questions: [] };
const local = () => fakeBrowser.storage.local;
const stored = () => local().get(['plan', 'plan-copy']);

test('nothing is stored until the reader makes a plan', async () => {
  expect(await readPlan()).toMatchObject({ value: NO_PLAN, state: 'good' });
  expect(await stored()).toEqual({});
});

test('a plan is stored with its version, and once more as the last good copy', async () => {
  await changePlan(withCourse(COURSE));
  const { plan, 'plan-copy': copy } = await stored();
  expect(plan).toEqual({ ...PLAN, version: 1 });
  expect(copy).toEqual(plan);
  expect((await readPlan()).value).toEqual(PLAN);
});

test('changes from two windows build on one another', async () => {
  await changePlan(withCourse(COURSE));
  await Promise.all([
    changePlan(withConcern('wrinkles')),
    changePlan(withSession(session('2027-03-10'))),
    changePlan(withQuestion({ topic: 'cost', concern: 'general' }, true)),
  ]);
  const { value } = await readPlan();
  expect(value.course).toMatchObject({ concern: 'wrinkles' });
  expect(value.course?.sessions).toHaveLength(2);
  expect(value.questions).toHaveLength(1);
});

test('every window hears of a change', async () => {
  const heard = vi.fn();
  const stop = watchPlan(heard);
  await changePlan(withCourse(COURSE));
  await vi.waitFor(() =>
    expect(heard).toHaveBeenCalledWith(expect.objectContaining({ value: PLAN })),
  );
  stop();
});

describe('what is removed', () => {
  test('is gone from storage, copy and all, and comes back by undo', async () => {
    await changePlan(withCourse(COURSE));
    const removed = await removePlan();
    expect(await stored()).toEqual({});
    expect(await restorePlan(removed)).toBe(true);
    expect((await readPlan()).value).toEqual(PLAN);
  });

  test('does not come back over a plan that was made since', async () => {
    await changePlan(withCourse(COURSE));
    const removed = await removePlan();
    await changePlan(withCourse({ ...COURSE, concern: 'hair-loss' }));
    expect(await restorePlan(removed)).toBe(false);
    expect((await readPlan()).value.course?.concern).toBe('hair-loss');
  });
});

describe('where storage fails', () => {
  test('a damaged plan comes back from its copy, and is mended', async () => {
    await changePlan(withCourse(COURSE));
    await local().set({ plan: { course: 'half', version: 1 } });
    expect(await readPlan()).toMatchObject({ value: PLAN, state: 'restored' });
    expect(await readPlan()).toMatchObject({ value: PLAN, state: 'good' });
  });

  test('a plan that is gone comes back from its copy', async () => {
    await changePlan(withCourse(COURSE));
    await local().remove('plan');
    expect(await readPlan()).toMatchObject({ value: PLAN, state: 'restored' });
  });

  test('a damaged plan without a good copy is not written over, and can be saved as it is', async () => {
    await local().set({ plan: { course: 'half', version: 1 }, 'plan-copy': 7 });
    expect((await readPlan()).state).toBe('damaged');
    await expect(changePlan(withCourse(COURSE))).rejects.toThrow('unreadable');
    expect((await stored()).plan).toEqual({ course: 'half', version: 1 });
    expect(await storedPlanText()).toContain('half');
    await removePlan();
    await changePlan(withCourse(COURSE));
    expect((await readPlan()).value).toEqual(PLAN);
  });

  test('a plan of a later version is neither used nor changed', async () => {
    const later = { ...PLAN, version: 9, more: true };
    await local().set({ plan: later });
    expect((await readPlan()).state).toBe('newer');
    await expect(changePlan(withConcern('wrinkles'))).rejects.toMatchObject({ why: 'newer' });
    expect((await stored()).plan).toEqual(later);
  });

  test('a change that finds no room changes nothing, and says so', async () => {
    await changePlan(withCourse(COURSE));
    const full = vi
      .spyOn(local(), 'set')
      .mockRejectedValue(new Error('Resource::kQuotaBytes quota exceeded'));
    await expect(changePlan(withConcern('wrinkles'))).rejects.toMatchObject({ why: 'full' });
    full.mockRestore();
    expect((await readPlan()).value).toEqual(PLAN);
  });

  test('a write that does not hold is taken back', async () => {
    await changePlan(withCourse(COURSE));
    const set = local().set.bind(local());
    const faulty = vi
      .spyOn(local(), 'set')
      .mockImplementationOnce(() => set({ plan: { version: 1 } }));
    await expect(changePlan(withConcern('wrinkles'))).rejects.toMatchObject({ why: 'failed' });
    faulty.mockRestore();
    expect((await readPlan()).value).toEqual(PLAN);
  });
});
