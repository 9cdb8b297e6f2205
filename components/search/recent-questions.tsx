import frame from '../frame/frame.module.css';
import { ShowMore } from '../frame/show-more.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './recent-questions.module.css';

/** The questions the reader has chosen to keep, and what can be done about them. */
export interface Recent {
  /** Latest first. */
  readonly questions: readonly string[];
  readonly onKeep: (question: string) => void;
  readonly onForget: (question: string) => void;
  readonly onForgetAll: () => void;
}

interface Props {
  readonly recent: Recent;
  /** How many show at once; the others at a press. */
  readonly first: number;
  readonly onAsk: (question: string) => void;
}

/** The kept questions under the empty search box: to be asked again, or forgotten at one press. */
export function RecentQuestions({ recent, first, onAsk }: Props) {
  const words = useWords();
  if (recent.questions.length === 0) return null;
  return (
    <section className={styles.recent} aria-labelledby="recent-questions">
      <div className={styles.head}>
        <h2 id="recent-questions" className={frame.quietLabel}>
          {words.t('search.recent')}
        </h2>
        <button type="button" className={frame.textButton} onClick={recent.onForgetAll}>
          {words.t('search.forget_all')}
        </button>
      </div>
      <ShowMore items={recent.questions} first={first} className={styles.list}>
        {(question) => (
          <li key={question} className={styles.entry}>
            <button type="button" className={styles.question} onClick={() => onAsk(question)}>
              {question}
            </button>
            <button
              type="button"
              className={styles.forget}
              aria-label={words.t('search.forget', [question])}
              onClick={() => recent.onForget(question)}
            >
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="m3 3 6 6m0-6-6 6" />
              </svg>
            </button>
          </li>
        )}
      </ShowMore>
    </section>
  );
}
