import { guidance as compute } from '../../core/guidance/guidance.ts';
import type { Hit } from '../../core/lookup/hits.ts';
import { agreementLine, topicQuestion } from '../../core/wording/answer.ts';
import type { TopicId } from '../../data/topics.ts';
import { useFacts } from '../frame/facts.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './search-results.module.css';

interface Props {
  readonly topics: readonly TopicId[];
  readonly onPick: (hit: Hit) => void;
}

/** Cards that the question gives reason to see before its answer. */
export function SafetyFirst({ topics, onPick }: Props) {
  const words = useWords();
  const facts = useFacts();
  if (topics.length === 0) return null;
  return (
    <ul className={styles.safety} aria-label={words.t('panel.safety')}>
      {topics.map((topic) => (
        <li key={topic}>
          <button type="button" onClick={() => onPick({ topic, concern: 'general' })}>
            <strong>{topicQuestion(topic, words)}</strong>{' '}
            <span>{agreementLine(compute(facts, topic), words)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
