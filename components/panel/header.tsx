import { addressOf, HOME } from '../../core/address/address.ts';
import { useAnswers } from '../frame/answers.tsx';
import { Wordmark } from '../frame/wordmark.tsx';
import { useWords } from '../frame/words.tsx';
import { monthAndYear } from '../sources/publication.ts';
import styles from './header.module.css';

/** The name, which leads home, and how fresh the facts are. */
export function Header({ onHome }: { readonly onHome: () => void }) {
  const words = useWords();
  const answers = useAnswers();
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>
        <a href={addressOf(HOME)} aria-label={words.t('panel.home')} onClick={onHome}>
          <Wordmark />
        </a>
      </h1>
      <span className={styles.version} title={words.t('facts_version', [answers.version])}>
        {words.t('panel.checked', [monthAndYear(answers.checkedOn, words.locale)])}
      </span>
    </header>
  );
}
