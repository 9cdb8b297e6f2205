import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { type Day, dayFrom, FIRST_DAY, isTimeOfDay, LAST_DAY } from '../../core/plan/days.ts';
import type { Session } from '../../core/plan/types.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './form.module.css';
import { useFocusAtFirst } from './use-focus.ts';

interface Props {
  /** What stands in the fields at first. */
  readonly day: Day;
  readonly time?: string | null;
  /** Where the day and time are read off a clock. */
  readonly timeZone: string;
  readonly submit: string;
  readonly onSubmit: (session: Session) => void;
  /** Absent where the form is all there is; else it opened in place and takes the focus. */
  readonly onCancel?: () => void;
  /** What else the form asks, before and after the day. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** Asks for the day of a session and, where it is known, its time. */
export function SessionForm({
  day,
  time = null,
  timeZone,
  submit,
  onSubmit,
  onCancel,
  before,
  after,
}: Props) {
  const words = useWords();
  const id = useId();
  const [dayText, setDayText] = useState<string>(day);
  const [timeText, setTimeText] = useState(time ?? '');
  const [isInvalid, setInvalid] = useState(false);
  const dayField = useFocusAtFirst<HTMLInputElement>(onCancel !== undefined);

  function send(event: FormEvent) {
    event.preventDefault();
    const chosen = dayFrom(dayText);
    setInvalid(chosen === null);
    if (chosen === null) return dayField.current?.focus();
    onSubmit({ day: chosen, time: isTimeOfDay(timeText) ? timeText : null, timeZone });
  }

  return (
    <form className={styles.form} onSubmit={send} noValidate>
      {before}
      <div className={styles.fields}>
        <div className={styles.field}>
          <label className={styles.field}>
            {words.t('plan.day')}
            <input
              ref={dayField}
              type="date"
              className={styles.input}
              min={FIRST_DAY}
              max={LAST_DAY}
              required
              value={dayText}
              aria-invalid={isInvalid}
              aria-describedby={isInvalid ? `${id}-invalid` : undefined}
              onChange={({ target }) => setDayText(target.value)}
            />
          </label>
          {isInvalid && (
            <p id={`${id}-invalid`} role="alert" className={styles.invalid}>
              {words.t('plan.day_invalid')}
            </p>
          )}
        </div>
        <label className={styles.field}>
          {words.t('plan.time')}
          <input
            type="time"
            className={styles.input}
            value={timeText}
            onChange={({ target }) => setTimeText(target.value)}
          />
        </label>
        {after}
      </div>
      <div className={styles.buttons}>
        <button type="submit" className={frame.button}>
          {submit}
        </button>
        {onCancel && (
          <button type="button" className={frame.quietButton} onClick={onCancel}>
            {words.t('plan.cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
