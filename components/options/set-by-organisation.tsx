import { useWords } from '../frame/words.tsx';
import styles from './managed.module.css';

/** Says why a setting can't be changed. */
export function SetByOrganisation({ id }: { readonly id: string }) {
  const words = useWords();
  return (
    <p id={id} className={styles.fixed}>
      {words.t('managed.fixed')}
    </p>
  );
}
