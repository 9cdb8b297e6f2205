import frame from './frame.module.css';
import styles from './loading.module.css';
import { useWords } from './words.tsx';

/**
 * What stands where a screen is still on its way: the shape of a card, as tall as the window, so that nothing below it
 * moves when the screen comes.
 */
export function Loading() {
  const words = useWords();
  return (
    <div className={styles.loading}>
      <p role="status" className={frame.visuallyHidden}>
        {words.t('loading')}
      </p>
      <div className={`${frame.card} ${styles.card}`} aria-hidden="true">
        <span className={styles.line} />
        <span className={styles.answer} />
        <span className={styles.line} />
        <span className={styles.block} />
      </div>
    </div>
  );
}
