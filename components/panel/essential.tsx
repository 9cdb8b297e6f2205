import { topicAddress } from '../../core/address/address.ts';
import { agreementLine, topicQuestion } from '../../core/wording/answer.ts';
import { shortAnswer } from '../../core/wording/short-answer.ts';
import type { TopicId } from '../../data/topics.ts';
import { AgreementDots } from '../answer/agreement-dots.tsx';
import { EvidenceChips } from '../answer/evidence-chips.tsx';
import { useAnswers } from '../frame/answers.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './essentials.module.css';

/** One of the first answers a reader looks for, large enough to be read at a glance. */
export function Essential({ topic }: { readonly topic: TopicId }) {
  const words = useWords();
  const guidance = useAnswers().to(topic);
  const answer = shortAnswer(guidance, words);
  return (
    <li className={styles.item}>
      <h3 className={answer ? styles.question : styles.questionOfAdvice}>
        <a href={topicAddress(topic)} className={styles.link}>
          {topicQuestion(topic, words)}
        </a>
      </h3>
      {answer && <p className={styles.answer}>{answer.lead}</p>}
      {answer?.span && <p>{answer.span}</p>}
      <p className={styles.agreement}>
        {answer && <AgreementDots agree={guidance.agree} of={guidance.voters.length} />}
        <span>{agreementLine(guidance, words)}</span>
        <EvidenceChips guidance={guidance} cautions={guidance.cautions} limitsOnly />
      </p>
    </li>
  );
}
