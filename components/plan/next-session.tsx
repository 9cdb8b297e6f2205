import { Fragment } from 'react';
import { type PlanChange, withSession } from '../../core/plan/change-plan.ts';
import type { CourseLine, Step } from '../../core/plan/course.ts';
import { figureWords, stepWhen } from '../../core/plan/course-words.ts';
import { type Day, dayAt } from '../../core/plan/days.ts';
import { fromToday } from '../../core/plan/moment-words.ts';
import type { Course } from '../../core/plan/types.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { OpensInPlace } from './opens-in-place.tsx';
import styles from './plan.module.css';
import { SessionForm } from './session-form.tsx';
import type { Clock } from './use-clock.ts';

interface Props {
  readonly course: Course;
  readonly line: CourseLine;
  readonly clock: Clock;
  readonly onChange: (change: PlanChange) => Promise<boolean>;
}

/** The next session's window, as large as an answer, and the way to record a session. */
export function NextSession({ course, line, clock, onChange }: Props) {
  const words = useWords();
  const today = dayAt(clock.now, clock.timeZone);
  const { next, count, spacing } = line;
  return (
    <section className={`${frame.card} ${styles.next}`} aria-labelledby="plan-next">
      <h3 id="plan-next" className={styles.soft}>
        {words.t('plan.next')}
      </h3>
      {next ? (
        <>
          <p className={styles.answer}>
            {course.sessions.length === 0
              ? words.t('plan.first_unknown')
              : stepWhen(next, today, words)}
          </p>
          <p className={styles.aside}>
            {[
              aside(next, today, words),
              count
                ? words.t('plan.of_figure', [
                    next.number,
                    figureWords('sessions-needed', count, words),
                  ])
                : words.t('plan.session', [next.number]),
              spacing && figureWords('session-spacing', spacing, words),
            ]
              .filter((part) => part !== null)
              .map((part, place) => (
                <Fragment key={part}>
                  {place > 0 && ' · '}
                  <span>{part}</span>
                </Fragment>
              ))}
          </p>
          {next.kind === 'planned' && next.phase === 'open' && <p>{words.t('plan.window_open')}</p>}
          {next.kind === 'planned' && next.phase === 'passed' && (
            <p className={styles.note}>{words.t('plan.window_passed')}</p>
          )}
        </>
      ) : (
        <>
          <p className={styles.answer}>{words.t('plan.next_done')}</p>
          <p className={styles.soft}>{words.t('plan.next_done_hint')}</p>
        </>
      )}
      <AddSession today={today} clock={clock} onChange={onChange} />
    </section>
  );
}

/** "booked", "in 4 weeks". */
function aside(step: Step, today: Day, words: ReturnType<typeof useWords>): string | null {
  if (step.kind === 'booked') {
    return `${words.t('plan.booked')}, ${fromToday(step.session.day, today, words)}`;
  }
  if (step.kind !== 'planned' || step.phase !== 'ahead' || step.window.from === null) return null;
  return fromToday(step.window.from, today, words);
}

function AddSession({
  today,
  clock,
  onChange,
}: Pick<Props, 'clock' | 'onChange'> & { readonly today: Day }) {
  const words = useWords();
  return (
    <OpensInPlace
      button={(open, ref) => (
        <button
          ref={ref}
          type="button"
          className={`${frame.quietButton} ${styles.add}`}
          data-no-print=""
          onClick={open}
        >
          {words.t('plan.add_session')}
        </button>
      )}
      form={(close) => (
        <SessionForm
          day={today}
          timeZone={clock.timeZone}
          submit={words.t('plan.save')}
          onSubmit={(session) =>
            void onChange(withSession(session)).then((done) => done && close())
          }
          onCancel={close}
        />
      )}
    />
  );
}
