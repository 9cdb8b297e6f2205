import { messageKey } from '../../core/wording/words.ts';
import { CONCERNS, type ConcernId } from '../../data/topics.ts';
import { useWords } from '../frame/words.tsx';
import styles from './form.module.css';

interface Props {
  readonly concern: ConcernId;
  readonly onChoose: (concern: ConcernId) => void;
}

/** Chooses what a course is for. */
export function ConcernSelect({ concern, onChoose }: Props) {
  const words = useWords();
  return (
    <label className={styles.field}>
      {words.t('plan.concern')}
      <select
        className={styles.input}
        value={concern}
        onChange={({ target }) => {
          const chosen = CONCERNS.find((known) => known === target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {CONCERNS.map((known) => (
          <option key={known} value={known}>
            {words.t(`concerns.${messageKey(known)}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
