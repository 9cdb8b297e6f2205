import { Autocomplete } from '@base-ui/react/autocomplete';
import { guidance as compute } from '../../core/guidance/guidance.ts';
import { type Hit, hitsOf } from '../../core/lookup/hits.ts';
import type { LookupResult, NotCovered as NotCoveredResult } from '../../core/lookup/types.ts';
import { agreementLine, answerLine, cardQuestion } from '../../core/wording/answer.ts';
import { elapsedLine } from '../../core/wording/elapsed.ts';
import { notCoveredWords } from '../../core/wording/not-covered.ts';
import { AgreementDots } from '../answer/agreement-dots.tsx';
import { useFacts } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { SafetyFirst } from './safety-first.tsx';
import styles from './search-results.module.css';

interface Props {
  readonly result: LookupResult;
  readonly onPick: (hit: Hit) => void;
}

/** What the question finds, each with its answer at once; or that nothing here covers it. */
export function SearchResults({ result, onPick }: Props) {
  const words = useWords();
  const hits = hitsOf(result);
  const covered = result.kind === 'answer';
  const heading = words.t(covered ? 'search.label' : 'search.nearest');
  return (
    <section className={styles.results}>
      <div className={covered ? frame.visuallyHidden : styles.notCovered} role="status">
        {covered ? words.t('search.found', hits.length) : <NotCovered result={result} />}
      </div>
      <SafetyFirst topics={result.safety} onPick={onPick} />
      {!covered && <h2 className={frame.quietLabel}>{heading}</h2>}
      <Autocomplete.List className={styles.list} aria-label={heading}>
        {hits.map((hit, place) => (
          <Result
            key={`${hit.topic} ${hit.concern}`}
            hit={hit}
            elapsed={covered && place === 0 ? (result.elapsed ?? null) : null}
            onPick={onPick}
          />
        ))}
      </Autocomplete.List>
    </section>
  );
}

/** Says plainly that there is no answer, and what the question is about instead, where that is known. */
function NotCovered({ result }: { readonly result: NotCoveredResult }) {
  const { title, why } = notCoveredWords(result, useWords());
  return (
    <>
      <strong>{title}</strong>
      <p>{why}</p>
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
  const guidance = compute(useFacts(), hit.topic, hit.concern);
  const byNow = elapsed === null ? null : elapsedLine(guidance, elapsed, words);
  return (
    <Autocomplete.Item value={hit} className={styles.result} onClick={() => onPick(hit)}>
      <span className={styles.question}>{cardQuestion(guidance, words)}</span>
      <span className={guidance.kind === 'advice' ? styles.statement : styles.answer}>
        {answerLine(guidance, words)}
      </span>
      <span className={styles.agreement}>
        {guidance.kind !== 'advice' && (
          <AgreementDots agree={guidance.agree} of={guidance.voters.length} />
        )}
        {agreementLine(guidance, words)}
      </span>
      {byNow && <span className={styles.elapsed}>{byNow}</span>}
    </Autocomplete.Item>
  );
}
