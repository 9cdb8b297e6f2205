import type { ReactNode } from 'react';
import { topicAddress } from '../../core/address/address.ts';
import type { BriefAnswer } from '../../core/guidance/answers.ts';
import { agreementLine, topicName } from '../../core/wording/answer.ts';
import { formatInterval } from '../../core/wording/format-interval.ts';
import { shortAnswer } from '../../core/wording/short-answer.ts';
import { EvidenceChips } from '../answer/evidence-chips.tsx';
import { useAnswers } from '../frame/answers.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { useHoursSince } from '../plan/use-hours-since.ts';
import { aftercareOf, opens } from './aftercare.ts';
import styles from './aftercare-timeline.module.css';

/** When what is possible again after a session: from the earliest to the latest. */
export function AftercareTimeline() {
  const words = useWords();
  const { timed, untimed } = aftercareOf(useAnswers());
  const hours = useHoursSince();
  const ahead = hours === null ? -1 : timed.findIndex((guidance) => opens(guidance) > hours);
  return (
    <section aria-labelledby="aftercare">
      <h2 id="aftercare" className={frame.quietLabel}>
        {words.t('panel.aftercare')}
      </h2>
      <div className={`${frame.card} ${styles.card}`}>
        <ol className={styles.line}>
          {timed.map((guidance, index) => (
            <Step key={guidance.topic} guidance={guidance}>
              {index === ahead && hours !== null && <Now hours={hours} />}
            </Step>
          ))}
        </ol>
        {untimed.length > 0 && (
          <ul className={styles.untimed}>
            {untimed.map((guidance) => (
              <Step key={guidance.topic} guidance={guidance} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

/** Where the reader's own plan stands among the steps; drawn into the gap above one, so that nothing moves. */
function Now({ hours }: { readonly hours: number }) {
  const words = useWords();
  const whole = Math.floor(hours);
  const time = whole > 0 && formatInterval({ min: whole, max: whole }, 'hour', words);
  return (
    <p className={styles.now}>
      <span className={frame.visuallyHidden}>
        {time ? words.t('plan.now_after', [time]) : words.t('plan.now')}
      </span>
      <span className={styles.nowMark} aria-hidden="true">
        {[words.t('plan.now'), time].filter(Boolean).join(' · ')}
      </span>
    </p>
  );
}

interface StepProps {
  readonly guidance: BriefAnswer;
  readonly children?: ReactNode;
}

function Step({ guidance, children }: StepProps) {
  const words = useWords();
  const answer = guidance.status === 'silent' ? null : shortAnswer(guidance, words);
  return (
    <li className={styles.step} data-status={guidance.status}>
      {children}
      <a href={topicAddress(guidance.topic)} className={styles.link}>
        {topicName(guidance.topic, words)}
      </a>
      <p className={styles.says}>
        {answer && <strong>{answer.lead}</strong>}
        {answer?.span && <span>{answer.span}</span>}
        <span className={styles.agreement}>{agreementLine(guidance, words)}</span>
        <EvidenceChips guidance={guidance} cautions={guidance.cautions} limitsOnly />
        {guidance.cautions.includes('many-wait-longer') && (
          <span className={styles.agreement}>{words.t('panel.many_wait_longer')}</span>
        )}
      </p>
    </li>
  );
}
