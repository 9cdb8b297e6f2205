import { agreementLine, topicName } from '../../core/wording/answer.ts';
import { shortAnswerLine } from '../../core/wording/short-answer.ts';
import type { TopicId } from '../../data/topics.ts';
import { EvidenceChips } from '../answer/evidence-chips.tsx';
import { useAnswers } from '../frame/answers.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './popup.module.css';

interface Props {
  readonly topic: TopicId;
  readonly onOpen: () => void;
}

/** One essential answer in one line, which opens its card in the panel. */
export function AnswerLine({ topic, onOpen }: Props) {
  const words = useWords();
  const guidance = useAnswers().to(topic);
  const isAdvice = guidance.kind === 'advice';
  return (
    <li>
      <button type="button" className={styles.line} onClick={onOpen}>
        <span className={styles.topic}>{topicName(topic, words)}</span>
        <span className={isAdvice ? styles.count : styles.answer}>
          {isAdvice ? agreementLine(guidance, words) : shortAnswerLine(guidance, words)}{' '}
          <EvidenceChips guidance={guidance} cautions={guidance.cautions} limitsOnly />
        </span>
      </button>
    </li>
  );
}
