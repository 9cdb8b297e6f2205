import { useWords } from '../frame/words.tsx';
import styles from './page-claims.module.css';

/** Said at once where words that were to be marked are no longer on the page. */
export function WordsGone() {
  const words = useWords();
  return (
    <p role="alert" className={styles.note}>
      {words.t('page.gone')}
    </p>
  );
}
