import { addressOf, HOME } from '../../core/address/address.ts';
import { useFacts } from '../frame/facts.tsx';
import { Wordmark } from '../frame/wordmark.tsx';
import { useWords } from '../frame/words.tsx';
import { lastChecked, monthAndYear } from '../sources/publication.ts';
import styles from './header.module.css';

/** The name, which leads home, and how fresh the facts are. */
export function Header({ onHome }: { readonly onHome: () => void }) {
  const words = useWords();
  const facts = useFacts();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        <a href={addressOf(HOME)} aria-label={words.t('panel.home')} onClick={onHome}>
          <Wordmark />
        </a>
      </h1>
      <span className={styles.version} title={words.t('facts_version', [facts.version])}>
        {words.t('panel.checked', [monthAndYear(lastChecked(facts), words.locale)])}
      </span>
    </header>
  );
}
