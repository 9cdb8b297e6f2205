import { topicAddress } from '../../core/address/address.ts';
import { topicName } from '../../core/wording/answer.ts';
import type { TopicId } from '../../data/topics.ts';
import { useWords } from '../frame/words.tsx';
import styles from './safety-footer.module.css';

const SAFETY: readonly TopicId[] = ['who-should-avoid', 'warning-signs'];

/** Stays in sight on every screen: who should not have it and when to call a clinician are one press away. */
export function SafetyFooter() {
  const words = useWords();
  return (
    <footer className={styles.footer}>
      <nav className={styles.links} aria-label={words.t('panel.safety')}>
        {SAFETY.map((topic) => (
          <a key={topic} href={topicAddress(topic)}>
            {topicName(topic, words)}
          </a>
        ))}
      </nav>
    </footer>
  );
}
