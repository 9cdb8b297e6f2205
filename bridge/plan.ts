import { storage } from '@wxt-dev/storage';
import { isEmpty, type PlanChange } from '../core/plan/change-plan.ts';
import { PLAN_MIGRATIONS, parsePlan } from '../core/plan/parse-plan.ts';
import type { Plan } from '../core/plan/types.ts';
import { KeepError, keep, type Reading } from './kept.ts';

const KEY = 'plan';
const kept = keep({ key: KEY, migrations: PLAN_MIGRATIONS, parse: parsePlan });

/** The stored plan and how sound it is; `damaged` where neither it nor its copy can be read. */
export type PlanReading = Reading<Plan, 'plan'>;

/** Never rejects. */
export const readPlan = (): Promise<PlanReading> => kept.read();

/**
 * Stores what `change` makes of the plan as it is by then, in whichever window it was changed last, and answers it.
 * Rejects with a KeepError where it is not stored for certain; what was stored before then still is. A damaged plan
 * is never written over: the reader may want to save what is there.
 */
export async function changePlan(change: PlanChange): Promise<Plan> {
  const { state } = await kept.read();
  if (state === 'damaged') throw new KeepError('unreadable');
  return kept.change(change);
}

/** Deletes the plan, its questions and its copy, and answers what was there. Rejects where the browser could not. */
export async function removePlan(): Promise<Plan> {
  const { value } = await kept.read();
  await kept.forget();
  return value;
}

/**
 * Brings back a plan that was removed; false where there is one again already, which stays. Rejects like changePlan.
 */
export async function restorePlan(removed: Plan): Promise<boolean> {
  const stored = await changePlan((plan) => (isEmpty(plan) ? removed : plan));
  return stored === removed;
}

/** Calls `onChange` after every change, from whichever window; returns the way to stop. */
export const watchPlan = (onChange: (reading: PlanReading) => void): (() => void) =>
  kept.watch((reading) => onChange(reading));

/** What is stored of a plan that can't be read, as text, so that nothing is deleted unseen. */
export const storedPlanText = async (): Promise<string> =>
  JSON.stringify(await storage.getItem(`local:${KEY}`), null, 2);
