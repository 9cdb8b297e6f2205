import type { ChangeEvent } from 'react';
import { LARGEST_PLAN_FILE, readPlanFile } from '../../core/plan/plan-file.ts';
import type { Plan } from '../../core/plan/types.ts';
import { messageKey } from '../../core/wording/words.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './plan.module.css';

interface Props {
  readonly onPlan: (plan: Plan) => void;
  readonly onOutcome: (outcome: string) => void;
}

/** A character may take four bytes; what is larger still is not worth reading. */
const LARGEST_IN_BYTES = 4 * LARGEST_PLAN_FILE;

/** Opens a plan that was saved as a file; a file that is none changes nothing and says why. */
export function PlanImport({ onPlan, onOutcome }: Props) {
  const words = useWords();

  async function open({ target }: ChangeEvent<HTMLInputElement>) {
    const file = target.files?.[0];
    if (!file) return;
    if (file.size > LARGEST_IN_BYTES) onOutcome(words.t('plan.file_too_large'));
    else {
      try {
        const read = readPlanFile(await file.text());
        if (read.problem) onOutcome(words.t(`plan.file_${messageKey(read.problem)}`));
        else onPlan(read.plan);
      } catch {
        onOutcome(words.t('plan.file_unreadable'));
      }
    }
    // So that the same file can be chosen again once it has been mended.
    target.value = '';
  }

  return (
    <label className={`${frame.textButton} ${styles.file}`}>
      {words.t('plan.import')}
      <input type="file" accept=".json,application/json" onChange={open} />
    </label>
  );
}
