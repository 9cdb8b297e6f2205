import type { Status } from '../../core/guidance/types.ts';
import { messageKey } from '../../core/wording/words.ts';
import { useWords } from '../frame/words.tsx';
import styles from './status-chip.module.css';

/** The state of the evidence in a word or two. Advice is not counted, so it has none. */
export function StatusChip({ status }: { readonly status: Status }) {
  const words = useWords();
  if (status === 'not-counted') return null;
  return (
    <span className={styles.chip} data-status={status}>
      {words.t(`status.${messageKey(status)}`)}
    </span>
  );
}
