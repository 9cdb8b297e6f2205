import { useLayoutEffect } from 'react';
import frame from './frame.module.css';
import styles from './loading.module.css';
import { useWords } from './words.tsx';

/**
 * What stands where a screen is still on its way: the shape of a card, as tall as the window, so that nothing below it
 * moves when the screen comes. A screen of its own (`fromTop`) begins at its top at once, and not only once it is there.
 */
export function Loading({ fromTop = false }: { readonly fromTop?: boolean }) {
  const words = useWords();
  useLayoutEffect(() => {
    if (fromTop) window.scrollTo({ top: 0 });
  }, [fromTop]);
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
