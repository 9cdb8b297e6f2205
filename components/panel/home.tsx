import type { TopicId } from '../../data/topics.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { PlanEntry } from '../plan/plan-entry.tsx';
import { AftercareTimeline } from './aftercare-timeline.tsx';
import { Essential } from './essential.tsx';
import styles from './essentials.module.css';
import home from './home.module.css';
import { TopicsByStage } from './topics-by-stage.tsx';

const SAFETY_ANSWERS: readonly TopicId[] = ['who-should-avoid', 'warning-signs'];

/** What follows the first answers where the panel opens: the plan, aftercare, safety, then every topic. */
export function Home() {
  const words = useWords();
  return (
    <div className={home.home}>
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
