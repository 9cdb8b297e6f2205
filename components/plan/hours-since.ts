import { readPlan, watchPlan } from '../../bridge/plan.ts';
import { hoursSince, lastHad } from '../../core/plan/course.ts';
import type { Plan } from '../../core/plan/types.ts';

/** Longer ago, every wait that a source names is over. In hours. */
const LONGEST = 21 * 24;

/** Tells the hours since the last session, null where there was none of late, now and after every change. */
export function followHours(tell: (hours: number | null) => void): () => void {
  let stopped = false;
  const tellOf = ({ course }: Plan) => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    const now = Date.now();
    const session = course && lastHad(course, now, timeZone);
    const hours = session ? hoursSince(session, now) : null;
    if (!stopped) tell(hours !== null && hours <= LONGEST ? hours : null);
  };
  void readPlan().then(({ value }) => tellOf(value));
  const stop = watchPlan(({ value }) => tellOf(value));
  return () => {
    stopped = true;
    stop();
  };
}
