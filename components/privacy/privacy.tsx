import { PRIVACY_PARTS } from '../../core/wording/privacy.ts';
import frame from '../frame/frame.module.css';
import { Wordmark } from '../frame/wordmark.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './privacy.module.css';

/** The privacy policy, the same that stands in docs/privacy.md, in the reader's language. */
export function Privacy() {
  const { t } = useWords();
  return (
    <main className={styles.page}>
      <header>
        <Wordmark />
        <h1 className={styles.title}>{t('privacy.title')}</h1>
        <p className={styles.lead}>{t('privacy.lead')}</p>
      </header>
      {PRIVACY_PARTS.map((part) => (
        <section key={part} className={`${frame.card} ${styles.part}`} aria-labelledby={part}>
          <h2 id={part}>{t(`privacy.${part}_title`)}</h2>
          <p>{t(`privacy.${part}_text`)}</p>
        </section>
      ))}
    </main>
  );
}
