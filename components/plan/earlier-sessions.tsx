import { useId, useState } from 'react';
import { type PlanChange, withEarlier } from '../../core/plan/change-plan.ts';
import { MOST_SESSIONS } from '../../core/plan/types.ts';
import { useWords } from '../frame/words.tsx';
import styles from './form.module.css';

interface Props {
  readonly earlier: number;
  readonly onChange: (change: PlanChange) => void;
}

/** How many sessions there were before the first that has a day; what is no such number is told and not kept. */
export function EarlierSessions({ earlier, onChange }: Props) {
  const words = useWords();
  const id = useId();
  /** What is being typed; null where the field shows what is kept. */
  const [typed, setTyped] = useState<string | null>(null);

  function type(text: string) {
    const number = Number(text);
    const fits = text !== '' && Number.isInteger(number) && number >= 0 && number <= MOST_SESSIONS;
    setTyped(fits ? null : text);
    if (fits) onChange(withEarlier(number));
  }

  return (
    <label className={styles.field} data-no-print="">
      {words.t('plan.earlier_count')}
      <input
        type="number"
        inputMode="numeric"
        min={0}
        max={MOST_SESSIONS}
        className={styles.input}
        value={typed ?? earlier}
        aria-invalid={typed !== null}
        aria-describedby={typed === null ? undefined : `${id}-invalid`}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setTyped(null)}
      />
      {typed !== null && typed !== '' && (
        <span id={`${id}-invalid`} role="alert" className={styles.invalid}>
          {words.t('plan.earlier_invalid', [MOST_SESSIONS])}
        </span>
      )}
    </label>
  );
}
