import { useEffect, useRef } from 'react';
import type { Interval } from '../../core/quantity/interval.ts';
import type { ConcernId, TopicId } from '../../data/topics.ts';
import { AnswerCard } from '../answer/answer-card.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './topic-screen.module.css';

interface Props {
  readonly topic: TopicId;
  readonly concern: ConcernId;
  /** The figure that the page in front of the reader gives on this topic. */
  readonly pageClaim?: Interval | null;
  readonly onConcern: (concern: ConcernId) => void;
  readonly onBack: () => void;
}

/** One topic's card. The question takes the focus, so that a screen reader starts there. */
export function TopicScreen({ topic, concern, pageClaim = null, onConcern, onBack }: Props) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another topic is another screen
  useEffect(() => {
    window.scrollTo({ top: 0 });
    heading.current?.focus({ preventScroll: true });
  }, [topic]);
  return (
    <div className={styles.screen}>
      <button type="button" className={styles.back} onClick={onBack}>
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M7.5 2.5 4 6l3.5 3.5" />
        </svg>
        {words.t('panel.back')}
      </button>
      <AnswerCard
        key={topic}
        topic={topic}
        concern={concern}
        pageClaim={pageClaim}
        onConcern={onConcern}
        heading={(question) => (
          <h2 ref={heading} tabIndex={-1}>
            {question}
          </h2>
        )}
      />
    </div>
  );
}
