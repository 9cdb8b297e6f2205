import { useWords } from '../frame/words.tsx';
import styles from './topic-screen.module.css';

/** Leads to the screen before this one. */
export function BackButton({ onBack }: { readonly onBack: () => void }) {
  const words = useWords();
  return (
    <button type="button" className={styles.back} onClick={onBack}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M7.5 2.5 4 6l3.5 3.5" />
      </svg>
      {words.t('panel.back')}
    </button>
  );
}
