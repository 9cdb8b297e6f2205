import { type PlanChange, withoutSession, withSession } from '../../core/plan/change-plan.ts';
import type { CourseLine, DatedStep, Step } from '../../core/plan/course.ts';
import { gapWords, stepName, stepWhen } from '../../core/plan/course-words.ts';
import { type Day, dayAt } from '../../core/plan/days.ts';
import type { Course } from '../../core/plan/types.ts';
import { Chip } from '../frame/chip.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { OpensInPlace } from './opens-in-place.tsx';
import styles from './plan.module.css';
import { SessionForm } from './session-form.tsx';
import line from './timeline.module.css';
import type { Clock } from './use-clock.ts';

interface Props {
  readonly course: Course;
  readonly steps: CourseLine['steps'];
  readonly next: Step | null;
  readonly clock: Clock;
  readonly onChange: (change: PlanChange) => Promise<boolean>;
}

/** The course from its first session to its last: what was had, what is booked, and the windows ahead. */
export function CourseTimeline({ course, steps, next, clock, onChange }: Props) {
  const words = useWords();
  const today = dayAt(clock.now, clock.timeZone);
  return (
    <section aria-labelledby="plan-course">
      <h3 id="plan-course" className={frame.quietLabel}>
        {words.t('plan.course')}
      </h3>
      <div className={`${frame.card} ${line.card}`}>
        {course.earlier > 0 && (
          <p className={styles.soft}>{words.t('plan.earlier', course.earlier)}</p>
        )}
        <ol className={line.line}>
          {steps.map((step) => (
            <li
              key={step.number}
              className={line.step}
              data-state={stateOf(step)}
              aria-current={step === next ? 'step' : undefined}
            >
              <p>
                <strong>{stepName(step, words)}</strong>
                {step.kind !== 'planned' && (
                  <>
                    {' '}
                    <Chip tone={step.kind === 'had' ? 'settled' : 'quiet'}>
                      {words.t(`plan.${step.kind}`)}
                    </Chip>
                  </>
                )}
              </p>
              <p className={line.when}>{stepWhen(step, today, words)}</p>
              {gapWords(step, words) && <p className={styles.note}>{gapWords(step, words)}</p>}
              {step.kind !== 'planned' && (
                <SessionChange step={step} today={today} onChange={onChange} />
              )}
            </li>
          ))}
        </ol>
        <p className={styles.soft}>{words.t('plan.windows_widen')}</p>
      </div>
    </section>
  );
}

const stateOf = (step: Step): string =>
  step.kind === 'planned' ? (step.ifNeeded ? 'if-needed' : 'planned') : step.kind;

interface ChangeProps {
  readonly step: DatedStep;
  readonly today: Day;
  readonly onChange: Props['onChange'];
}

function SessionChange({ step, today, onChange }: ChangeProps) {
  const words = useWords();
  const { session } = step;
  const name = `${stepName(step, words)}, ${stepWhen(step, today, words)}`;
  return (
    <OpensInPlace
      button={(open, ref) => (
        <p className={styles.buttons} data-no-print="">
          <button
            ref={ref}
            type="button"
            className={frame.textButton}
            aria-label={words.t('plan.change_named', [name])}
            onClick={open}
          >
            {words.t('plan.change')}
          </button>
          <button
            type="button"
            className={frame.textButton}
            aria-label={words.t('plan.remove_session', [stepName(step, words)])}
            onClick={() => void onChange(withoutSession(session.day))}
          >
            {words.t('plan.remove_one')}
          </button>
        </p>
      )}
      form={(close) => (
        <SessionForm
          day={session.day}
          time={session.time}
          timeZone={session.timeZone}
          submit={words.t('plan.save')}
          onSubmit={(changed) =>
            void onChange(withSession(changed, session.day)).then((done) => done && close())
          }
          onCancel={close}
        />
      )}
    />
  );
}
