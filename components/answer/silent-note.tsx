import type { Filters, Guidance } from '../../core/guidance/types.ts';
import { messageKey, type Words } from '../../core/wording/words.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './silent-note.module.css';

interface Props {
  readonly guidance: Guidance;
  readonly filters: Filters;
  readonly onCountAll: () => void;
}

/** Says why there is no answer. Silence is told as silence: it never reads as "safe". */
export function SilentNote({ guidance, filters, onCountAll }: Props) {
  const words = useWords();
  const reason = guidance.status === 'silent' ? why(guidance, filters, words) : null;
  if (!reason) return null;
  return (
    <div className={styles.note}>
      <p>{reason}</p>
      {isFiltered(filters) && (
        <button type="button" className={frame.textButton} onClick={onCountAll}>
          {words.t('filters.count_all')}
        </button>
      )}
    </div>
  );
}

function why({ asked, asides }: Guidance, filters: Filters, words: Words): string | null {
  if (isFiltered(filters)) return words.t('card.silent_filters');
  // What is said without being counted stands below and speaks for itself.
  if (asides.length > 0) return null;
  return asked === 'general'
    ? words.t('card.silent_topic')
    : words.t('card.silent_concern', [words.t(`concerns.${messageKey(asked)}`)]);
}

const isFiltered = ({ withoutSellers, evidenceOnly }: Filters): boolean =>
  withoutSellers || evidenceOnly;
