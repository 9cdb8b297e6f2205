import { useCallback, useEffect, useState } from 'react';
import { type KeepFailure, keepFailure } from '../../bridge/kept.ts';
import {
  changePlan,
  type PlanReading,
  readPlan,
  removePlan,
  restorePlan,
  watchPlan,
} from '../../bridge/plan.ts';
import type { PlanChange } from '../../core/plan/change-plan.ts';
import type { Plan } from '../../core/plan/types.ts';

export interface PlanState {
  /** Null until it has been read. */
  readonly reading: PlanReading | null;
  /** Why the last change was not stored; null where it was. */
  readonly failure: KeepFailure | null;
  /** Answers whether the change is stored. */
  readonly change: (change: PlanChange) => Promise<boolean>;
  readonly remove: () => Promise<void>;
  /** What was removed last, as long as it can be brought back; null otherwise. */
  readonly removed: Plan | null;
  /** Brings back what was removed; answers whether it could. */
  readonly undo: () => Promise<boolean>;
}

/** The reader's plan as it is and as it changes, in whichever window. */
export function usePlan(): PlanState {
  const [reading, setReading] = useState<PlanReading | null>(null);
  const [failure, setFailure] = useState<KeepFailure | null>(null);
  const [removed, setRemoved] = useState<Plan | null>(null);
  useEffect(() => {
    let gone = false;
    void readPlan().then((read) => !gone && setReading(read));
    const stop = watchPlan(setReading);
    return () => {
      gone = true;
      stop();
    };
  }, []);

  const attempt = useCallback(async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(keepFailure(error));
      return false;
    }
  }, []);
  /** Told at once: a browser tells of its own changes only after a while. */
  const show = (value: Plan) => setReading({ value, problems: [], state: 'good' });

  return {
    reading,
    failure,
    removed,
    change: (change) =>
      attempt(async () => {
        show(await changePlan(change));
        setRemoved(null);
      }),
    remove: async () => {
      await attempt(async () => {
        setRemoved(await removePlan());
        setReading(await readPlan());
      });
    },
    undo: async () => {
      let isBack = false;
      await attempt(async () => {
        isBack = removed !== null && (await restorePlan(removed));
        setRemoved(null);
        setReading(await readPlan());
      });
      return isBack;
    },
  };
}
