import { addressOf } from '../../core/address/address.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './plan-entry.module.css';

/** Leads to the reader's own plan; the same before and after there is one, so that nothing moves. */
export function PlanEntry() {
  const words = useWords();
  return (
    <section className={`${frame.card} ${styles.entry}`} aria-labelledby="plan-entry">
      <h2 id="plan-entry" className={styles.title}>
        <a href={addressOf({ screen: 'plan' })} className={styles.link}>
          {words.t('plan.title')}
        </a>
      </h2>
      <p className={styles.hint}>{words.t('plan.entry_hint')}</p>
    </section>
  );
}
