import { useEffect, useState } from 'react';
import { claimsToPrint, isForPrint } from '../../bridge/plan-print.ts';
import { addressOf, HOME, type Place } from '../../core/address/address.ts';
import { withQuestion } from '../../core/plan/change-plan.ts';
import {
  type PageClaims,
  type QuestionEntry,
  questionsPage,
  questionsText,
  saidLine,
} from '../../core/plan/questions.ts';
import { useFactIndex } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { InEnglish } from '../frame/in-english.tsx';
import { useWords } from '../frame/words.tsx';
import { useScreenHeading } from '../hooks/use-screen-heading.ts';
import { BackButton } from '../panel/back-button.tsx';
import lazy from './lazy-plan.module.css';
import styles from './plan.module.css';
import { PlanNotices } from './plan-notices.tsx';
import { usePrint } from './print.ts';
import { useKeptFocus } from './use-focus.ts';
import { usePlan } from './use-plan.ts';

interface Props {
  /** What the page beside the panel claims; null where none is read. */
  readonly page: PageClaims | null;
  readonly onBack: () => void;
}

const QUESTIONS: Place = { screen: 'questions' };

/** One page to take along: the topics the reader marked, and what a page claims outside the usual range. */
export function QuestionsScreen({ page, onBack }: Props) {
  const words = useWords();
  const index = useFactIndex();
  const heading = useScreenHeading('questions');
  const state = usePlan();
  useKeptFocus(heading);
  const [outcome, setOutcome] = useState('');
  const claims = useClaims(page);
  const { print, label } = usePrint(addressOf(QUESTIONS), setOutcome, claims);
  const questions = state.reading?.value.questions ?? [];
  const content = questionsPage(index, questions, claims, words);
  const { entries, citations } = content;

  async function copy() {
    try {
      await navigator.clipboard.writeText(questionsText(content, words));
      setOutcome(words.t('card.copied'));
    } catch {
      setOutcome(words.t('card.copy_failed'));
    }
  }

  return (
    <div className={styles.screen}>
      <div data-no-print="">
        <BackButton onBack={onBack} />
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.t('questions.title')}
      </h2>
      {state.reading === null && <p className={lazy.loading}>{words.t('plan.loading')}</p>}
      <PlanNotices state={state} />
      {state.reading && entries.length === 0 && (
        <div className={`${frame.card} ${styles.entries}`}>
          <p>{words.t('questions.empty')}</p>
          <p>
            <a href={addressOf(HOME)}>{words.t('questions.browse')}</a>
          </p>
        </div>
      )}
      {entries.length > 0 && (
        <>
          <div className={styles.buttons} data-no-print="">
            <button type="button" className={frame.button} onClick={print}>
              {label}
            </button>
            <button type="button" className={frame.quietButton} onClick={() => void copy()}>
              {words.t('plan.copy')}
            </button>
          </div>
          <ol className={`${frame.card} ${styles.entries}`}>
            {entries.map((entry, place) => {
              const question = questions[place];
              return (
                <Entry
                  key={`${entry.title} ${entry.quote ?? ''}`}
                  entry={entry}
                  onTakeOff={question && (() => void state.change(withQuestion(question, false)))}
                />
              );
            })}
          </ol>
          <section aria-labelledby="questions-sources">
            <h3 id="questions-sources" className={frame.quietLabel}>
              {words.t('questions.sources')}
            </h3>
            <ul className={styles.citations}>
              {citations.map((citation) => (
                <li key={citation}>{citation}</li>
              ))}
            </ul>
          </section>
        </>
      )}
      <p role="status" className={styles.outcome} data-no-print="">
        {outcome}
      </p>
    </div>
  );
}

interface EntryProps {
  readonly entry: QuestionEntry;
  readonly onTakeOff?: (() => void) | undefined;
}

function Entry({ entry, onTakeOff }: EntryProps) {
  const words = useWords();
  return (
    <li className={styles.entry}>
      <h3>{entry.title}</h3>
      {entry.quote && <blockquote>{entry.quote}</blockquote>}
      <p>{entry.answer}</p>
      {entry.said.map((said) => (
        <p key={saidLine(said)} className={styles.soft}>
          {said.text} {said.statement && <span lang="en">{said.statement}</span>} {said.by}{' '}
          {said.statement && <InEnglish />}
        </p>
      ))}
      <p className={styles.notes}>{words.t('questions.notes')}</p>
      {onTakeOff ? (
        <button
          type="button"
          className={frame.textButton}
          data-no-print=""
          onClick={onTakeOff}
          aria-label={words.t('questions.take_off_named', [entry.title])}
        >
          {words.t('questions.take_off')}
        </button>
      ) : (
        <p className={styles.soft} data-no-print="">
          {words.t('questions.from_page')}
        </p>
      )}
    </li>
  );
}

/** What the page beside the panel claims, or, in a tab that was opened to be printed, what came along with it. */
function useClaims(page: PageClaims | null): PageClaims | null {
  const [carried, setCarried] = useState<PageClaims | null>(null);
  useEffect(() => {
    const { search } = window.location;
    if (isForPrint(search)) void claimsToPrint(search).then(setCarried);
  }, []);
  return carried ?? page;
}
