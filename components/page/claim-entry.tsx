import { topicAddress } from '../../core/address/address.ts';
import type { ReportedClaim } from '../../core/verdict/page-report.ts';
import type { Verdict } from '../../core/verdict/types.ts';
import { sourceLabel } from '../../core/wording/source-label.ts';
import {
  claimSubject,
  factLine,
  pageLine,
  standingLine,
  verdictWord,
} from '../../core/wording/verdict.ts';
import { Chip, type Tone } from '../frame/chip.tsx';
import { useFactIndex } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { AroundEnglish, InEnglish } from '../frame/in-english.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './page-claims.module.css';
import { WordsGone } from './words-gone.tsx';

const TONES: Partial<Record<Verdict['kind'], Tone>> = { usual: 'settled', outside: 'careful' };

interface Props {
  readonly judged: ReportedClaim;
  /** Whether its words are marked on the page now, or were to be and are gone. */
  readonly mark?: 'marked' | 'gone' | null;
  /** Absent where the claim is that of a selected text, not of the page as it is. */
  readonly onMark?: (on: boolean) => void;
}

/** One claim: what sources say first, then what the page says, in neutral words. */
export function ClaimEntry({ judged, mark = null, onMark }: Props) {
  const words = useWords();
  const index = useFactIndex();
  const { topic, concern, under } = judged.claim;
  return (
    <li className={styles.entry}>
      <p className={styles.topic}>
        <span>{claimSubject(judged.claim, words)}</span>
        <Chip tone={TONES[judged.verdict.kind] ?? 'quiet'}>{verdictWord(judged, words)}</Chip>
      </p>
      <h3 className={styles.fact}>
        <a href={topicAddress(topic, concern)}>{factLine(judged, words)}</a>
      </h3>
      <p className={styles.said}>
        {pageLine(judged, words, onMark ? 'page' : 'text')} {standingLine(judged, words)}
      </p>
      {judged.warning && (
        <p className={styles.warning}>
          <Warning warning={judged.warning} by={sourceLabel(index.source(judged.warning.source))} />
        </p>
      )}
      {onMark && (
        <button
          type="button"
          className={frame.textButton}
          aria-pressed={mark === 'marked'}
          onClick={() => onMark(mark !== 'marked')}
        >
          {words.t('verdict.show_on_page')}
          <span className={frame.visuallyHidden}>: {judged.claim.quote}</span>
        </button>
      )}
      {mark === 'gone' && <WordsGone />}
      {mark === 'marked' && under !== undefined && (
        <p role="status" className={styles.note}>
          {words.t('verdict.folded', [under])}
        </p>
      )}
    </li>
  );
}

interface WarningProps {
  readonly warning: { readonly statement: string };
  readonly by: string;
}

function Warning({ warning, by }: WarningProps) {
  const words = useWords();
  return (
    <>
      <AroundEnglish
        sentence={(slot) => words.t('verdict.warning', [slot, by])}
        english={warning.statement}
      />{' '}
      <InEnglish />
    </>
  );
}
