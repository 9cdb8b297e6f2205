import type { Interval } from '../../core/quantity/interval.ts';
import type { ConcernId, TopicId } from '../../data/topics.ts';
import { AnswerCard } from '../answer/answer-card.tsx';
import { useScreenHeading } from '../hooks/use-screen-heading.ts';
import { AskProvider } from '../plan/ask-provider.tsx';
import { BackButton } from './back-button.tsx';
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
  const heading = useScreenHeading(topic);
  return (
    <div className={styles.screen}>
      <BackButton onBack={onBack} />
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
      <AskProvider topic={topic} concern={concern} />
    </div>
  );
}
