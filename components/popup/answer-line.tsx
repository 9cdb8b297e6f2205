import { guidance as compute } from '../../core/guidance/guidance.ts';
import { agreementLine, topicName } from '../../core/wording/answer.ts';
import { shortAnswerLine } from '../../core/wording/short-answer.ts';
import type { TopicId } from '../../data/topics.ts';
import { EvidenceChips } from '../answer/evidence-chips.tsx';
import { useFacts } from '../frame/facts.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './popup.module.css';

interface Props {
  readonly topic: TopicId;
  readonly onOpen: () => void;
}

/** One essential answer in one line, which opens its card in the panel. */
export function AnswerLine({ topic, onOpen }: Props) {
  const words = useWords();
  const guidance = compute(useFacts(), topic);
  const isAdvice = guidance.kind === 'advice';
  return (
    <li>
      <button type="button" className={styles.line} onClick={onOpen}>
        <span className={styles.topic}>{topicName(topic, words)}</span>
        <span className={isAdvice ? styles.count : styles.answer}>
          {isAdvice ? agreementLine(guidance, words) : shortAnswerLine(guidance, words)}{' '}
          <EvidenceChips guidance={guidance} limitsOnly />
        </span>
      </button>
    </li>
  );
}
