import { type ReactNode, useState } from 'react';
import { addressOf } from '../../core/address/address.ts';
import { withConcern } from '../../core/plan/change-plan.ts';
import { courseLine, lastHad } from '../../core/plan/course.ts';
import type { Course, Plan } from '../../core/plan/types.ts';
import { planWarnings } from '../../core/plan/warnings.ts';
import { useFacts } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { useScreenHeading } from '../hooks/use-screen-heading.ts';
import { BackButton } from '../panel/back-button.tsx';
import { AftercareNow } from './aftercare-now.tsx';
import { ConcernSelect } from './concern-select.tsx';
import { CourseTimeline } from './course-timeline.tsx';
import { EarlierSessions } from './earlier-sessions.tsx';
import lazy from './lazy-plan.module.css';
import { NextSession } from './next-session.tsx';
import styles from './plan.module.css';
import { PlanActions } from './plan-actions.tsx';
import { PlanFigure } from './plan-figure.tsx';
import { PlanImport } from './plan-import.tsx';
import { PlanNotices } from './plan-notices.tsx';
import { PlanWarnings } from './plan-warnings.tsx';
import { StartForm } from './start-form.tsx';
import { type Clock, useClock } from './use-clock.ts';
import { useKeptFocus } from './use-focus.ts';
import { type PlanState, usePlan } from './use-plan.ts';

/** "My plan": the next session, what is off now, the course, the figures behind it, and how to take it along. */
export function PlanScreen({ onBack }: { readonly onBack: () => void }) {
  const words = useWords();
  const heading = useScreenHeading('plan');
  const state = usePlan();
  const clock = useClock();
  const [outcome, setOutcome] = useState('');
  /** The plan before a file took its place. */
  const [before, setBefore] = useState<Plan | null>(null);
  const { reading } = state;
  useKeptFocus(heading);

  async function importPlan(plan: Plan) {
    const earlier = reading?.value ?? null;
    if (!(await state.change(() => plan))) return;
    setBefore(earlier?.course ? earlier : null);
    setOutcome(words.t('plan.imported'));
  }
  async function undo() {
    const isBack = await state.undo();
    setOutcome(isBack ? '' : words.t('plan.undo_failed'));
  }
  async function undoImport() {
    if (before && (await state.change(() => before))) setOutcome('');
    setBefore(null);
  }

  const course = reading?.value.course ?? null;
  const mayStart =
    reading !== null && !course && (reading.state === 'good' || reading.state === 'restored');
  return (
    <div className={styles.screen}>
      <div data-no-print="">
        <BackButton onBack={onBack} />
      </div>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {words.t('plan.title')}
      </h2>
      {reading === null && <p className={lazy.loading}>{words.t('plan.loading')}</p>}
      <PlanNotices state={state} />
      {state.removed && (
        <Undo text={words.t('plan.removed')} label={words.t('plan.undo')} onUndo={undo} />
      )}
      {before && (
        <Undo
          text={words.t('plan.imported')}
          label={words.t('plan.import_undo')}
          onUndo={undoImport}
        />
      )}
      {mayStart && (
        <>
          <StartForm clock={clock} onChange={(change) => void state.change(change)} />
          <p>
            <PlanImport onPlan={(plan) => void importPlan(plan)} onOutcome={setOutcome} />
          </p>
          <p role="status" className={styles.outcome}>
            {outcome}
          </p>
        </>
      )}
      {reading && course && (
        <CourseParts state={state} plan={reading.value} course={course} clock={clock}>
          <PlanActions
            plan={reading.value}
            course={course}
            clock={clock}
            outcome={outcome}
            onOutcome={setOutcome}
            onImport={(plan) => void importPlan(plan)}
            onRemove={() => {
              setOutcome('');
              setBefore(null);
              void state.remove();
            }}
          />
        </CourseParts>
      )}
    </div>
  );
}

interface PartsProps {
  readonly state: PlanState;
  readonly plan: Plan;
  readonly course: Course;
  readonly clock: Clock;
  readonly children: ReactNode;
}

/** Everything that a plan with a course shows; official warnings stand above it all. */
function CourseParts({ state, plan, course, clock, children }: PartsProps) {
  const words = useWords();
  const facts = useFacts();
  const line = courseLine(facts, course, clock.now, clock.timeZone);
  const session = lastHad(course, clock.now, clock.timeZone);
  const shared = {
    course,
    clock,
    onChange: state.change,
  };
  return (
    <>
      <PlanWarnings warnings={planWarnings(facts)} />
      <NextSession {...shared} line={line} />
      {session && <AftercareNow {...shared} session={session} />}
      <CourseTimeline {...shared} steps={line.steps} next={line.next} />
      <section aria-labelledby="plan-figures">
        <h3 id="plan-figures" className={frame.quietLabel}>
          {words.t('plan.figures')}
        </h3>
        <div className={`${frame.card} ${styles.figures}`}>
          <ConcernSelect
            concern={course.concern}
            onChoose={(concern) => void shared.onChange(withConcern(concern))}
          />
          <EarlierSessions
            earlier={course.earlier}
            onChange={(change) => void shared.onChange(change)}
          />
          <ul className={styles.screen}>
            <PlanFigure {...shared} topic="sessions-needed" mayBeOwn />
            <PlanFigure {...shared} topic="session-spacing" mayBeOwn />
          </ul>
        </div>
      </section>
      <p data-no-print="">
        <a href={addressOf({ screen: 'questions' })}>
          {plan.questions.length === 0
            ? words.t('questions.title')
            : words.t('questions.link', [plan.questions.length])}
        </a>
      </p>
      {children}
    </>
  );
}

interface UndoProps {
  readonly text: string;
  readonly label: string;
  readonly onUndo: () => Promise<void>;
}

function Undo({ text, label, onUndo }: UndoProps) {
  return (
    <p role="status" className={styles.undo} data-no-print="">
      <span>{text}</span>
      <button type="button" className={frame.textButton} onClick={() => void onUndo()}>
        {label}
      </button>
    </p>
  );
}
