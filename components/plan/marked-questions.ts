import { changePlan, readPlan, watchPlan } from '../../bridge/plan.ts';
import { isMarked, withQuestion } from '../../core/plan/change-plan.ts';
import type { Question } from '../../core/plan/types.ts';

/** Tells whether the reader marked a question, now and after every change; returns the way to stop. */
export function followMarked(question: Question, tell: (marked: boolean) => void): () => void {
  let stopped = false;
  void readPlan().then(({ value }) => !stopped && tell(isMarked(value, question)));
  const stop = watchPlan(({ value }) => tell(isMarked(value, question)));
  return () => {
    stopped = true;
    stop();
  };
}

/** Marks a question, or takes it off; answers how it stands then. Rejects where that is not stored. */
export const setMarked = async (question: Question, marked: boolean): Promise<boolean> =>
  isMarked(await changePlan(withQuestion(question, marked)), question);
