import { useId, useState } from 'react';
import { type PlanChange, withCourse } from '../../core/plan/change-plan.ts';
import { dayAt } from '../../core/plan/days.ts';
import { MOST_SESSIONS, type Session } from '../../core/plan/types.ts';
import type { ConcernId } from '../../data/topics.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { ConcernSelect } from './concern-select.tsx';
import styles from './form.module.css';
import { SessionForm } from './session-form.tsx';
import type { Clock } from './use-clock.ts';

interface Props {
  readonly clock: Clock;
  readonly onChange: (change: PlanChange) => void;
}

/** Asks what a plan starts from: what it is for, and the day of the last or the first session. */
export function StartForm({ clock, onChange }: Props) {
  const words = useWords();
  const id = useId();
  const [concern, setConcern] = useState<ConcernId>('general');
  const [which, setWhich] = useState<'last' | 'first'>('last');
  const [number, setNumber] = useState('1');
  const [isInvalid, setInvalid] = useState(false);

  function start(session: Session) {
    const earlier = which === 'last' ? Number(number) - 1 : 0;
    const isNumber = Number.isInteger(earlier) && earlier >= 0 && earlier < MOST_SESSIONS;
    setInvalid(!isNumber);
    if (!isNumber) return;
    onChange(
      withCourse({ id: crypto.randomUUID(), concern, earlier, sessions: [session], figures: [] }),
    );
  }

  return (
    <section className={`${frame.card} ${styles.card}`}>
      <p>{words.t('plan.empty')}</p>
      <SessionForm
        day={dayAt(clock.now, clock.timeZone)}
        timeZone={clock.timeZone}
        submit={words.t('plan.make')}
        onSubmit={start}
        before={
          <>
            <ConcernSelect concern={concern} onChoose={setConcern} />
            <fieldset className={styles.choice}>
              <legend>{words.t('plan.which')}</legend>
              {(['last', 'first'] as const).map((option) => (
                <label key={option} className={styles.option}>
                  <input
                    type="radio"
                    name={id}
                    checked={which === option}
                    onChange={() => setWhich(option)}
                  />
                  {words.t(`plan.${option}`)}
                </label>
              ))}
            </fieldset>
          </>
        }
        after={
          which === 'last' && (
            <label className={styles.field}>
              {words.t('plan.number')}
              <input
                type="number"
                inputMode="numeric"
                min={1}
                max={MOST_SESSIONS}
                className={styles.input}
                value={number}
                aria-invalid={isInvalid}
                aria-describedby={isInvalid ? `${id}-number` : undefined}
                onChange={({ target }) => setNumber(target.value)}
              />
              {isInvalid && (
                <span id={`${id}-number`} role="alert" className={styles.invalid}>
                  {words.t('plan.number_invalid')}
                </span>
              )}
            </label>
          )
        }
      />
      <p className={styles.hint}>{words.t('plan.stays')}</p>
    </section>
  );
}
