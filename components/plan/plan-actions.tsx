import { addressOf, type Place } from '../../core/address/address.ts';
import { planFileText } from '../../core/plan/plan-file.ts';
import { planText } from '../../core/plan/plan-text.ts';
import type { Course, Plan } from '../../core/plan/types.ts';
import { useFactIndex } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { CalendarExport } from './calendar-export.tsx';
import styles from './plan.module.css';
import { PlanImport } from './plan-import.tsx';
import { usePrint } from './print.ts';
import { saveFile } from './save-file.ts';
import type { Clock } from './use-clock.ts';

interface Props {
  readonly plan: Plan;
  readonly course: Course;
  readonly clock: Clock;
  /** What came of the last action; empty where there was none. */
  readonly outcome: string;
  readonly onOutcome: (outcome: string) => void;
  readonly onImport: (plan: Plan) => void;
  readonly onRemove: () => void;
}

const PLAN: Place = { screen: 'plan' };

/** Taking the plan along: calendar, paper, text, file; and removing it. */
export function PlanActions(props: Props) {
  const { plan, course, clock, outcome, onOutcome, onImport, onRemove } = props;
  const words = useWords();
  const index = useFactIndex();
  const { print, label } = usePrint(addressOf(PLAN), onOutcome);

  async function copy() {
    try {
      await navigator.clipboard.writeText(planText(index, course, clock, words));
      onOutcome(words.t('card.copied'));
    } catch {
      onOutcome(words.t('card.copy_failed'));
    }
  }

  function exportFile() {
    saveFile(`${words.t('plan.file_name')}.json`, 'application/json', planFileText(plan));
    onOutcome(words.t('plan.exported'));
  }

  return (
    <section aria-labelledby="plan-keep" data-no-print="">
      <h3 id="plan-keep" className={frame.quietLabel}>
        {words.t('plan.keep')}
      </h3>
      <div className={`${frame.card} ${styles.actions}`}>
        <CalendarExport course={course} clock={clock} onOutcome={onOutcome} />
        <div className={styles.buttons}>
          <button type="button" className={frame.textButton} onClick={print}>
            {label}
          </button>
          <button type="button" className={frame.textButton} onClick={copy}>
            {words.t('plan.copy')}
          </button>
          <button type="button" className={frame.textButton} onClick={exportFile}>
            {words.t('plan.export')}
          </button>
          <PlanImport onPlan={onImport} onOutcome={onOutcome} />
        </div>
        <div className={styles.buttons}>
          <button type="button" className={frame.textButton} onClick={onRemove}>
            {words.t('plan.remove')}
          </button>
        </div>
      </div>
      {/* What came of a press is told in this line's place, so that nothing moves for it. */}
      <p role="status" className={styles.soft}>
        {outcome || words.t('plan.stays')}
      </p>
    </section>
  );
}
