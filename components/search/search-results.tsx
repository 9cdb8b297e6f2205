import { Autocomplete } from '@base-ui/react/autocomplete';
import type { Hit } from '../../core/lookup/hits.ts';
import type { LookupResult, NotCovered as NotCoveredResult } from '../../core/lookup/types.ts';
import { agreementLine, cardQuestion } from '../../core/wording/answer.ts';
import { elapsedLine } from '../../core/wording/elapsed.ts';
import { notCoveredWords } from '../../core/wording/not-covered.ts';
import { shortAnswerLine } from '../../core/wording/short-answer.ts';
import { AgreementDots } from '../answer/agreement-dots.tsx';
import { useAnswers } from '../frame/answers.tsx';
import frame from '../frame/frame.module.css';
import { AroundEnglish, InEnglish } from '../frame/in-english.tsx';
import { useWords } from '../frame/words.tsx';
import { choicesOf } from './choices.ts';
import { SafetyFirst } from './safety-first.tsx';
import styles from './search-results.module.css';

interface Props {
  readonly result: LookupResult;
  readonly onPick: (hit: Hit) => void;
}

/** What the question finds, each with its answer at once; or that nothing here covers it. */
export function SearchResults({ result, onPick }: Props) {
  const words = useWords();
  const { safety, hits } = choicesOf(result, useAnswers());
  const covered = result.kind === 'answer';
  return (
    <section className={styles.results}>
      <div className={covered ? frame.visuallyHidden : styles.notCovered} role="status">
        {covered ? words.t('search.found', hits.length) : <NotCovered result={result} />}
      </div>
      <Autocomplete.List className={styles.groups} aria-label={words.t('search.label')}>
        <SafetyFirst cards={safety} onPick={onPick} />
        <Autocomplete.Group
          className={styles.answers}
          {...(covered && { 'aria-label': words.t('search.answers') })}
        >
          {!covered && (
            <Autocomplete.GroupLabel className={frame.quietLabel}>
              {words.t('search.nearest')}
            </Autocomplete.GroupLabel>
          )}
          <div className={styles.list}>
            {hits.map((hit, place) => (
              <Result
                key={`${hit.topic} ${hit.concern}`}
                hit={hit}
                elapsed={covered && place === 0 ? (result.elapsed ?? null) : null}
                onPick={onPick}
              />
            ))}
          </div>
        </Autocomplete.Group>
      </Autocomplete.List>
    </section>
  );
}

/** Says plainly that there is no answer, and what the question is about instead, where that is known. */
function NotCovered({ result }: { readonly result: NotCoveredResult }) {
  const words = useWords();
  const { title, why } = notCoveredWords(result, words);
  const { otherTreatment } = result;
  return (
    <>
      <strong>{title}</strong>
      <p>
        {otherTreatment ? (
          <AroundEnglish
            sentence={(slot) => notCoveredWords({ otherTreatment: slot }, words).why}
            english={otherTreatment}
          />
        ) : (
          why
        )}
      </p>
    </>
  );
}

interface ResultProps {
  readonly hit: Hit;
  /** Hours since the session, where the question speaks of them. */
  readonly elapsed: number | null;
  readonly onPick: (hit: Hit) => void;
}

function Result({ hit, elapsed, onPick }: ResultProps) {
  const words = useWords();
  const guidance = useAnswers().to(hit.topic, hit.concern);
  const byNow = elapsed === null ? null : elapsedLine(guidance, elapsed, words);
  return (
    <Autocomplete.Item value={hit} className={styles.result} onClick={() => onPick(hit)}>
      <span className={styles.question}>{cardQuestion(guidance, words)}</span>
      {guidance.kind === 'advice' ? (
        <span className={styles.statement} lang="en">
          {shortAnswerLine(guidance, words)}
        </span>
      ) : (
        <span className={styles.answer}>{shortAnswerLine(guidance, words)}</span>
      )}
      <span className={styles.agreement}>
        {guidance.kind !== 'advice' && (
          <AgreementDots agree={guidance.agree} of={guidance.voters.length} />
        )}
        {agreementLine(guidance, words)}
        {guidance.kind === 'advice' && <InEnglish />}
      </span>
      {byNow && <span className={styles.elapsed}>{byNow}</span>}
    </Autocomplete.Item>
  );
}
