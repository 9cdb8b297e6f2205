import { gapsFor } from '../../core/guidance/known-gaps.ts';
import type { Guidance } from '../../core/guidance/types.ts';
import { useFacts } from '../frame/facts.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './known-gaps.module.css';

/** Admits what was looked for and not found, so that an answer is not taken for better founded than it is. */
export function KnownGaps({ guidance }: { readonly guidance: Guidance }) {
  const words = useWords();
  const facts = useFacts();
  return gapsFor(facts, guidance.topic, guidance.concern).map(({ reason }) => (
    <p key={reason} className={styles.gap}>
      {words.t('card.gap')} <span lang="en">{reason}</span>
    </p>
  ));
}
