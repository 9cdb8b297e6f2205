import { useDeferredValue } from 'react';
import { messageKey } from '../../core/wording/words.ts';
import { STAGES, TOPICS } from '../../data/topics.ts';
import { Disclosure } from '../frame/disclosure.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { TopicRow } from './topic-row.tsx';
import styles from './topics-by-stage.module.css';

/** Every topic, by when in the course of treatment it matters. */
export function TopicsByStage() {
  const words = useWords();
  // Forty rows in parts that are closed: the first answers are painted before these are made.
  const rows = useDeferredValue(true, false);
  return (
    <section aria-labelledby="all-topics">
      <h2 id="all-topics" className={frame.quietLabel}>
        {words.t('panel.all_topics')}
      </h2>
      <div className={styles.stages}>
        {STAGES.map((stage) => {
          const topics = TOPICS.filter((topic) => topic.stage === stage);
          return (
            <Disclosure
              key={stage}
              className={styles.stage}
              summary={
                <>
                  <strong>{words.t(`stages.${messageKey(stage)}`)}</strong>{' '}
                  <span className={styles.count}>
                    {words.t('panel.topics_in_stage', topics.length)}
                  </span>
                </>
              }
            >
              <ul className={styles.topics}>
                {rows && topics.map(({ id }) => <TopicRow key={id} topic={id} />)}
              </ul>
            </Disclosure>
          );
        })}
      </div>
    </section>
  );
}
