import type { ReactNode } from 'react';
import { cautionsFor } from '../../core/guidance/cautions.ts';
import type { Guidance } from '../../core/guidance/types.ts';
import { agreementLine, topicQuestion } from '../../core/wording/answer.ts';
import { shortAnswer } from '../../core/wording/short-answer.ts';
import { useFactIndex } from '../frame/facts.tsx';
import { useWords } from '../frame/words.tsx';
import { AgreementDots } from './agreement-dots.tsx';
import { EvidenceChips } from './evidence-chips.tsx';
import styles from './headline.module.css';

interface Props {
  readonly guidance: Guidance;
  /** The heading is made by the screen, which knows its level and whether it takes the focus. */
  readonly heading: (question: string) => ReactNode;
}

/** The question, the answer in one large line, and how far the sources agree. */
export function Headline({ guidance, heading }: Props) {
  const words = useWords();
  const index = useFactIndex();
  const answer = shortAnswer(guidance, words);
  return (
    <div className={answer ? styles.headline : styles.headlineOfAdvice}>
      {heading(topicQuestion(guidance.topic, words))}
      {answer && <p className={styles.answer}>{answer.lead}</p>}
      {answer?.span && <p>{answer.span}</p>}
      <p className={styles.dots}>
        {guidance.kind !== 'advice' && (
          <AgreementDots agree={guidance.agree} of={guidance.voters.length} />
        )}
        <EvidenceChips guidance={guidance} cautions={cautionsFor(index, guidance)} />
      </p>
      {guidance.status !== 'silent' && <p>{agreementLine(guidance, words)}</p>}
    </div>
  );
}
