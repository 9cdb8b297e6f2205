import { Fragment } from 'react';
import { topicAddress } from '../../core/address/address.ts';
import type { PlanChange } from '../../core/plan/change-plan.ts';
import { type Day, dayAt, timeAt } from '../../core/plan/days.ts';
import { momentWords, plainDay } from '../../core/plan/moment-words.ts';
import { asideWords, openingWords, waitWords } from '../../core/plan/opening-words.ts';
import {
  type AsideWait,
  isSettled,
  type Opening,
  openings,
  opensAt,
} from '../../core/plan/openings.ts';
import type { Course, Session } from '../../core/plan/types.ts';
import { topicName } from '../../core/wording/answer.ts';
import { sourceLabel } from '../../core/wording/source-label.ts';
import { messageKey } from '../../core/wording/words.ts';
import type { SourceId } from '../../data/facts.ts';
import { Chip, type Tone } from '../frame/chip.tsx';
import { Disclosure } from '../frame/disclosure.tsx';
import { useFactIndex, useFacts } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { AroundEnglish } from '../frame/in-english.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './plan.module.css';
import { FigureChange } from './plan-figure.tsx';
import line from './timeline.module.css';
import type { Clock } from './use-clock.ts';

interface Props {
  readonly course: Course;
  /** The last session that was had. */
  readonly session: Session;
  readonly clock: Clock;
  readonly onChange: (change: PlanChange) => Promise<boolean>;
}

/** What is off now and what opens when, counted from the last session, with the present marked among it. */
export function AftercareNow({ course, session, clock, onChange }: Props) {
  const words = useWords();
  const facts = useFacts();
  const { now, timeZone } = clock;
  const today = dayAt(now, timeZone);
  const all = openings(facts, course, session, now, timeZone);
  const firstAhead = all.findIndex((opening) => (opensAt(opening)?.at ?? Infinity) > now);
  const isAllOver = all.every((opening) => isSettled(opening, now));
  const present = (
    <li className={`${line.step} ${line.now}`} aria-current="time">
      <strong>{words.t('plan.now')}</strong>{' '}
      <span className={styles.soft}>
        {momentWords({ at: now, day: today, time: timeAt(now, timeZone) }, today, words)}
      </span>
    </li>
  );
  const list = (
    <ol className={line.line}>
      {all.map((opening, index) => (
        <Fragment key={opening.topic}>
          {index === firstAhead && present}
          <OpeningEntry opening={opening} course={course} clock={clock} onChange={onChange} />
        </Fragment>
      ))}
      {firstAhead < 0 && present}
    </ol>
  );
  return (
    <section aria-labelledby="plan-aftercare">
      <h3 id="plan-aftercare" className={frame.quietLabel}>
        {words.t('plan.aftercare', [plainDay(session.day, today, words)])}
      </h3>
      <div className={`${frame.card} ${line.card}`}>
        {isAllOver && <p>{words.t('plan.aftercare_settled')}</p>}
        {session.time === null && !isAllOver && (
          <p className={styles.soft}>{words.t('plan.no_time_given')}</p>
        )}
        {isAllOver ? (
          <Disclosure summary={<span className={styles.soft}>{words.t('plan.who_says')}</span>}>
            {list}
          </Disclosure>
        ) : (
          list
        )}
      </div>
    </section>
  );
}

const TONES: Readonly<Record<Opening['state'], Tone>> = {
  off: 'careful',
  few: 'careful',
  most: 'settled',
  all: 'settled',
  'no-end': 'quiet',
  unknown: 'quiet',
};

function OpeningEntry({
  opening,
  course,
  clock,
  onChange,
}: Pick<Props, 'course' | 'clock' | 'onChange'> & { readonly opening: Opening }) {
  const words = useWords();
  const { now, timeZone } = clock;
  const today = dayAt(now, timeZone);
  const { lead, rest } = openingWords(opening, { now, today, words });
  const name = topicName(opening.topic, words);
  return (
    <li className={line.step} data-state={opening.state}>
      <p className={line.head}>
        <strong>{name}</strong>{' '}
        <Chip tone={TONES[opening.state]}>
          {words.t(`plan.state_${messageKey(opening.state)}`)}
        </Chip>
      </p>
      <p className={line.when}>{lead}</p>
      {rest.length > 0 && <p className={styles.soft}>{rest.join('; ')}</p>}
      <Disclosure
        className={line.detail}
        summary={
          <span className={styles.soft}>
            {words.t('plan.who_says')}
            <span className={frame.visuallyHidden}>: {name}</span>
          </span>
        }
      >
        <ul className={line.positions}>
          {opening.waits.map((wait) => (
            <li key={wait.sources.join()}>
              {waitWords(wait, today, words)}
              <Names sources={wait.sources} />
            </li>
          ))}
          {opening.asides.map((aside) => (
            <li key={aside.claim.id}>
              <Aside aside={aside} today={today} />
              <Names sources={aside.sources} />
            </li>
          ))}
        </ul>
        <p data-no-print="">
          <a href={topicAddress(opening.topic, course.concern)}>
            {words.t('plan.full_answer', [name])}
          </a>
        </p>
        <FigureChange topic={opening.topic} course={course} onChange={onChange} mayBeOwn={false} />
      </Disclosure>
    </li>
  );
}

/** What is told but not counted; the condition it holds under is in its source's words. */
function Aside({ aside, today }: { readonly aside: AsideWait; readonly today: Day }) {
  const words = useWords();
  const { claim } = aside;
  if (!claim.condition) return asideWords(aside, today, words);
  return (
    <AroundEnglish
      sentence={(condition) =>
        asideWords({ ...aside, claim: { ...claim, condition } }, today, words)
      }
      english={claim.condition}
    />
  );
}

function Names({ sources }: { readonly sources: readonly SourceId[] }) {
  const index = useFactIndex();
  const { locale } = useWords();
  const names = sources.map((source) => sourceLabel(index.source(source)));
  return (
    <span className={line.names}>
      {new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)}
    </span>
  );
}
