import type { Filters, Guidance } from '../../core/guidance/types.ts';
import { messageKey, type Words } from '../../core/wording/words.ts';
import { useWords } from '../frame/words.tsx';
import styles from './silent-note.module.css';

interface Props {
  readonly guidance: Guidance;
  readonly filters: Filters;
}

/** Says why there is no answer. Silence is told as silence: it never reads as "safe". */
export function SilentNote({ guidance, filters }: Props) {
  const words = useWords();
  const reason = guidance.status === 'silent' ? why(guidance, filters, words) : null;
  return reason && <p className={styles.note}>{reason}</p>;
}

function why({ asked, asides }: Guidance, filters: Filters, words: Words): string | null {
  if (filters.withoutSellers || filters.evidenceOnly) return words.t('card.silent_filters');
  // What is said without being counted stands below and speaks for itself.
  if (asides.length > 0) return null;
  return asked === 'general'
    ? words.t('card.silent_topic')
    : words.t('card.silent_concern', [words.t(`concerns.${messageKey(asked)}`)]);
}
