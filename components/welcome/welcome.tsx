import frame from '../frame/frame.module.css';
import { Wordmark } from '../frame/wordmark.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './welcome.module.css';

/** The first page after installing: how to open it, what it sees, what it never does. */
export function Welcome({ onOpenSettings }: { readonly onOpenSettings: () => void }) {
  const words = useWords();
  return (
    <main className={styles.page}>
      <Wordmark />
      <h1 className={styles.title}>{words.t('welcome.title')}</h1>
      <p className={styles.lead}>{words.t('welcome.lead')}</p>
      <section className={`${frame.card} ${styles.part}`}>
        <h2>{words.t('welcome.open_title')}</h2>
        <ol className={styles.steps}>
          <li>{words.t('welcome.open_button')}</li>
          <li>{words.t('welcome.open_ask')}</li>
        </ol>
      </section>
      <section className={`${frame.card} ${styles.part}`}>
        <h2>{words.t('welcome.sees_title')}</h2>
        <p>{words.t('welcome.sees_text')}</p>
        <h2>{words.t('welcome.never_title')}</h2>
        <ul className={styles.points}>
          <li>{words.t('welcome.never_send')}</li>
          <li>{words.t('welcome.never_keep')}</li>
          <li>{words.t('welcome.never_touch')}</li>
        </ul>
      </section>
      <section className={`${frame.card} ${styles.part}`}>
        <h2>{words.t('welcome.choose_title')}</h2>
        <p>{words.t('welcome.choose_text')}</p>
        <button type="button" className={frame.quietButton} onClick={onOpenSettings}>
          {words.t('welcome.choose_link')}
        </button>
      </section>
      <p className={styles.disclaimer}>{words.t('disclaimer')}</p>
    </main>
  );
}
