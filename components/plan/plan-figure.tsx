import { type PlanChange, withFigure, withoutFigure } from '../../core/plan/change-plan.ts';
import { figureWords, originWords, sourcesBeside } from '../../core/plan/course-words.ts';
import { figureFor } from '../../core/plan/figures.ts';
import type { Course, FigureTopic, GivenFigure } from '../../core/plan/types.ts';
import { topicName } from '../../core/wording/answer.ts';
import { Chip } from '../frame/chip.tsx';
import { useFacts } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { FigureForm } from './figure-form.tsx';
import { OpensInPlace } from './opens-in-place.tsx';
import styles from './plan.module.css';

interface Props {
  readonly topic: FigureTopic;
  readonly course: Course;
  /** Answers whether the change is stored. */
  readonly onChange: (change: PlanChange) => Promise<boolean>;
  /** Whether the reader may give a figure of their own; a wait after a session is the provider's to shorten. */
  readonly mayBeOwn: boolean;
}

/** A figure the plan follows, whose it is, and what the sources say beside it. */
export function PlanFigure({ topic, course, onChange, mayBeOwn }: Props) {
  const words = useWords();
  const facts = useFacts();
  const figure = figureFor(facts, course, topic);
  const isGiven = figure !== null && figure.by !== 'sources';
  return (
    <li className={styles.figure}>
      <p className={styles.soft}>{topicName(topic, words)}</p>
      {figure && (isGiven || mayBeOwn) ? (
        <p className={styles.figureValue}>
          <strong>{figureWords(topic, figure, words)}</strong>{' '}
          {isGiven ? (
            <Chip tone="settled">{words.t(`plan.by_${figure.by}`)}</Chip>
          ) : (
            <span className={styles.soft}>{originWords(facts, course, topic, figure, words)}</span>
          )}
        </p>
      ) : (
        mayBeOwn && <p>{words.t('plan.no_figure')}</p>
      )}
      {isGiven && <p className={styles.soft}>{sourcesBeside(facts, course, topic, words)}</p>}
      <FigureChange topic={topic} course={course} onChange={onChange} mayBeOwn={mayBeOwn} />
    </li>
  );
}

/** The way to another figure: the form opens in place, and closes once its figure is stored. */
export function FigureChange({ topic, course, onChange, mayBeOwn }: Props) {
  const words = useWords();
  const facts = useFacts();
  const figure = figureFor(facts, course, topic);
  const given = course.figures.filter((each) => each.topic === topic);
  const cleared: PlanChange = (plan) =>
    given.reduce((rest, { by }) => withoutFigure(topic, by)(rest), plan);
  // One figure of one giver: the reader's own would otherwise come back once the provider's goes.
  const replaced =
    (next: GivenFigure): PlanChange =>
    (plan) =>
      withFigure(next)(cleared(plan));
  return (
    <OpensInPlace
      button={(open, ref) => (
        <button
          ref={ref}
          type="button"
          className={frame.textButton}
          data-no-print=""
          aria-label={
            mayBeOwn ? words.t('plan.change_named', [topicName(topic, words)]) : undefined
          }
          onClick={open}
        >
          {words.t(mayBeOwn ? 'plan.change' : 'plan.my_provider_said')}
        </button>
      )}
      form={(close) => {
        const store = async (change: PlanChange) => {
          if (await onChange(change)) close();
        };
        return (
          <FigureForm
            topic={topic}
            figure={given.length > 0 || mayBeOwn ? figure : null}
            by={figure?.by === 'reader' ? 'reader' : 'provider'}
            mayBeOwn={mayBeOwn}
            onSubmit={(next) => void store(replaced(next))}
            onCancel={close}
            onSources={given.length > 0 ? () => void store(cleared) : undefined}
          />
        );
      }}
    />
  );
}
