import type { TopicId } from '../../data/topics.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { PlanEntry } from '../plan/plan-entry.tsx';
import { AftercareTimeline } from './aftercare-timeline.tsx';
import { Essential } from './essential.tsx';
import styles from './essentials.module.css';
import home from './home.module.css';
import { TopicsByStage } from './topics-by-stage.tsx';

const FIRST_ANSWERS: readonly TopicId[] = ['sessions-needed', 'session-spacing', 'downtime'];
const SAFETY_ANSWERS: readonly TopicId[] = ['who-should-avoid', 'warning-signs'];

/** Where the panel opens: what most readers came for, then everything. */
export function Home() {
  const words = useWords();
  return (
    <div className={home.home}>
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
      <PlanEntry />
      <AftercareTimeline />
      <section aria-labelledby="safety">
        <h2 id="safety" className={frame.visuallyHidden}>
          {words.t('panel.safety')}
        </h2>
        <ul className={styles.safety}>
          {SAFETY_ANSWERS.map((topic) => (
            <Essential key={topic} topic={topic} />
          ))}
        </ul>
      </section>
      <TopicsByStage />
    </div>
  );
}
