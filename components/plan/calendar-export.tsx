import { useState } from 'react';
import { calendarText } from '../../bridge/plan-calendar.ts';
import { calendarEvents } from '../../core/plan/calendar-events.ts';
import type { Course } from '../../core/plan/types.ts';
import { useFacts } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import form from './form.module.css';
import { saveFile } from './save-file.ts';
import type { Clock } from './use-clock.ts';

interface Props {
  readonly course: Course;
  readonly clock: Clock;
  readonly onOutcome: (outcome: string) => void;
}

/** Saves what lies ahead as a calendar file; no reminder unless asked for. */
export function CalendarExport({ course, clock, onOutcome }: Props) {
  const words = useWords();
  const facts = useFacts();
  const [withAlarms, setAlarms] = useState(false);
  const [withAftercare, setAftercare] = useState(false);

  async function save() {
    const events = calendarEvents(facts, course, { ...clock, words, withAftercare });
    if (events.length === 0) return onOutcome(words.t('plan.calendar_empty'));
    try {
      const text = await calendarText({
        events,
        name: words.t('plan.calendar_name'),
        now: clock.now,
        reminder: withAlarms ? words.t('plan.reminder') : null,
      });
      saveFile(`${words.t('plan.file_name')}.ics`, 'text/calendar', text);
      onOutcome(words.t('plan.calendar_saved'));
    } catch {
      onOutcome(words.t('plan.action_failed'));
    }
  }

  return (
    <div className={form.form}>
      <label className={form.option}>
        <input
          type="checkbox"
          checked={withAlarms}
          onChange={({ target }) => setAlarms(target.checked)}
        />
        {words.t('plan.calendar_alarms')}
      </label>
      <label className={form.option}>
        <input
          type="checkbox"
          checked={withAftercare}
          onChange={({ target }) => setAftercare(target.checked)}
        />
        {words.t('plan.calendar_aftercare')}
      </label>
      <div className={form.buttons}>
        <button type="button" className={frame.button} onClick={save}>
          {words.t('plan.calendar')}
        </button>
      </div>
    </div>
  );
}
