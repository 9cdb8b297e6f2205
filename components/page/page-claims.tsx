import { useState } from 'react';
import type { PageReport } from '../../core/verdict/page-report.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { ClaimEntry } from './claim-entry.tsx';
import { type Marked, type MarkedWords, markState } from './marked.ts';
import styles from './page-claims.module.css';
import { WordsGone } from './words-gone.tsx';

interface Props {
  readonly report: PageReport;
  readonly marked: Marked | null;
  readonly onMark: (words: MarkedWords | null) => void;
}

/** Claims that most readers want to see first; the usual ones follow at a press. */
const FIRST = 3;

/** What the page says, claim by claim, each held against the sources. There is no score for the page. */
export function PageClaims({ report, marked, onMark }: Props) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const { claims, unplaced, stoppedEarly, otherLanguage } = report;
  const allMarks = markState(marked, 'all');
  const englishOnly = <p className={styles.note}>{words.t('verdict.english_only')}</p>;
  if (claims.length === 0) {
    return otherLanguage ? (
      englishOnly
    ) : (
      <p className={styles.note}>{words.t('verdict.no_claims')}</p>
    );
  }
  return (
    <section className={styles.claims} aria-labelledby="page-claims">
      <div className={styles.head}>
        <h2 id="page-claims" tabIndex={-1} className={frame.quietLabel}>
          {words.t('verdict.title', claims.length)}
        </h2>
        <button
          type="button"
          className={frame.textButton}
          aria-pressed={allMarks === 'marked'}
          onClick={() => onMark(allMarks === 'marked' ? null : 'all')}
        >
          {words.t('verdict.mark_all')}
        </button>
      </div>
      {allMarks === 'gone' && <WordsGone />}
      <ul className={styles.list}>
        {(all ? claims : claims.slice(0, FIRST)).map((judged) => (
          <ClaimEntry
            key={`${judged.claim.block} ${judged.claim.start} ${judged.claim.topic}`}
            judged={judged}
            mark={markState(marked, judged)}
            onMark={(on) => onMark(on ? judged : null)}
          />
        ))}
      </ul>
      {claims.length > FIRST && (
        <button
          type="button"
          className={frame.textButton}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.t('card.show_fewer') : words.t('card.show_all', [claims.length])}
        </button>
      )}
      {unplaced > 0 && <p className={styles.note}>{words.t('verdict.unplaced', unplaced)}</p>}
      {otherLanguage && englishOnly}
      {stoppedEarly && <p className={styles.note}>{words.t('verdict.stopped_early')}</p>}
    </section>
  );
}
