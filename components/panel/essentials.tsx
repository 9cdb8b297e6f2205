import type { TopicId } from '../../data/topics.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { Essential } from './essential.tsx';
import styles from './essentials.module.css';

const FIRST_ANSWERS: readonly TopicId[] = ['sessions-needed', 'session-spacing', 'downtime'];

/** What most readers came for. They wait for nothing, so they stand above all that comes in later. */
export function Essentials() {
  const words = useWords();
  return (
    <section aria-labelledby="essentials">
      <h2 id="essentials" className={frame.visuallyHidden}>
        {words.t('panel.essentials')}
      </h2>
      <ul className={styles.list}>
        {FIRST_ANSWERS.map((topic) => (
          <Essential key={topic} topic={topic} />
        ))}
      </ul>
    </section>
  );
}
