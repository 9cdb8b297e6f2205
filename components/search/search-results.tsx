import { Autocomplete } from '@base-ui/react/autocomplete';
import { guidance as compute } from '../../core/guidance/guidance.ts';
import { agreementLine, answerLine, topicQuestion } from '../../core/wording/answer.ts';
import { messageKey } from '../../core/wording/words.ts';
import { useFacts } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { type Hit, hitsOf, type SearchOutcome } from './search.ts';
import styles from './search-results.module.css';

interface Props {
  readonly outcome: SearchOutcome;
  readonly onPick: (hit: Hit) => void;
}

/** What the question finds, each with its answer at once; or that nothing here covers it. */
export function SearchResults({ outcome, onPick }: Props) {
  const words = useWords();
  const hits = hitsOf(outcome);
  const covered = outcome.kind === 'answers';
  const heading = words.t(covered ? 'search.label' : 'search.nearest');
  return (
    <section className={styles.results}>
      <p className={covered ? frame.visuallyHidden : styles.notCovered} role="status">
        {covered ? words.t('search.found', hits.length) : <NotCovered outcome={outcome} />}
      </p>
      {!covered && hits.length > 0 && <h2 className={frame.quietLabel}>{heading}</h2>}
      <Autocomplete.List className={styles.list} aria-label={heading}>
        {hits.map((hit) => (
          <Result key={`${hit.topic} ${hit.concern}`} hit={hit} onPick={onPick} />
        ))}
      </Autocomplete.List>
    </section>
  );
}

function NotCovered({ outcome }: { readonly outcome: SearchOutcome }) {
  const words = useWords();
  const subject = outcome.kind === 'not-covered' ? outcome.subject : null;
  return (
    <>
      <strong>{words.t('search.not_covered')}</strong>
      <span>
        {subject ? words.t('search.about_other', [subject]) : words.t('search.not_covered_hint')}
      </span>
    </>
  );
}

function Result({ hit, onPick }: { readonly hit: Hit } & Pick<Props, 'onPick'>) {
  const words = useWords();
  const guidance = compute(useFacts(), hit.topic, hit.concern);
  return (
    <Autocomplete.Item value={hit} className={styles.result} onClick={() => onPick(hit)}>
      <span className={styles.question}>
        {topicQuestion(hit.topic, words)}
        {hit.concern !== 'general' && ` · ${words.t(`concerns.${messageKey(hit.concern)}`)}`}
      </span>
      <span className={guidance.kind === 'advice' ? styles.statement : styles.answer}>
        {answerLine(guidance, words)}
      </span>
      <span className={styles.agreement}>{agreementLine(guidance, words)}</span>
    </Autocomplete.Item>
  );
}
