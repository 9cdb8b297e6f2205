import { storedPlanText } from '../../bridge/plan.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './plan.module.css';
import { saveFile } from './save-file.ts';
import type { PlanState } from './use-plan.ts';

/** What happened to the stored plan, where anything did: said once, calmly, with what can be done. */
export function PlanNotices({ state }: { readonly state: PlanState }) {
  const words = useWords();
  const { reading, failure } = state;
  const stored = reading?.state ?? 'good';
  return (
    <>
      {stored !== 'good' && (
        <div role="alert" className={styles.alert} data-no-print="">
          <p>{words.t(`plan.${stored}`)}</p>
          {stored === 'damaged' && <DamagedChoices onDelete={state.remove} />}
        </div>
      )}
      {failure && (
        <p role="alert" className={`${styles.alert} ${styles.inSight}`} data-no-print="">
          {words.t(`plan.save_failed_${failure}`)}
        </p>
      )}
    </>
  );
}

function DamagedChoices({ onDelete }: { readonly onDelete: () => Promise<void> }) {
  const words = useWords();
  const save = async () =>
    saveFile(`${words.t('plan.file_name')}.json`, 'application/json', await storedPlanText());
  return (
    <div className={styles.buttons}>
      <button type="button" className={frame.textButton} onClick={() => void save()}>
        {words.t('plan.save_damaged')}
      </button>
      <button type="button" className={frame.textButton} onClick={() => void onDelete()}>
        {words.t('plan.start_anew')}
      </button>
    </div>
  );
}
