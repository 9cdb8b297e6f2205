import { topicAddress } from '../../core/address/address.ts';
import { agreementLine, topicName } from '../../core/wording/answer.ts';
import { shortAnswerLine } from '../../core/wording/short-answer.ts';
import type { TopicId } from '../../data/topics.ts';
import { EvidenceChips } from '../answer/evidence-chips.tsx';
import { useAnswers } from '../frame/answers.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './topic-row.module.css';

/** A topic and its answer in one row that leads to the card. */
export function TopicRow({ topic }: { readonly topic: TopicId }) {
  const words = useWords();
  const guidance = useAnswers().to(topic);
  return (
    <li>
      <a className={styles.row} href={topicAddress(topic)}>
        <span>{topicName(topic, words)}</span>
        <span className={styles.answer}>
          {guidance.kind === 'advice'
            ? agreementLine(guidance, words)
            : shortAnswerLine(guidance, words)}{' '}
          <EvidenceChips guidance={guidance} cautions={guidance.cautions} limitsOnly />
        </span>
      </a>
    </li>
  );
}
