import { useState } from 'react';
import type { Guidance } from '../../core/guidance/types.ts';
import { cardText } from '../../core/wording/card-text.ts';
import { useFactIndex } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './copy-answer.module.css';

type Outcome = 'copied' | 'copy_failed';

/** Copies the answer as text, with numbered sources and the version of the facts. */
export function CopyAnswer({ guidance }: { readonly guidance: Guidance }) {
  const words = useWords();
  const index = useFactIndex();
  const [last, setLast] = useState<{ of: Guidance; outcome: Outcome } | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(cardText(index, guidance, words));
      setLast({ of: guidance, outcome: 'copied' });
    } catch {
      setLast({ of: guidance, outcome: 'copy_failed' });
    }
  }

  return (
    <p className={styles.copy}>
      <button type="button" className={frame.textButton} onClick={copy}>
        {words.t('card.copy')}
      </button>
      <span role="status">{last?.of === guidance && words.t(`card.${last.outcome}`)}</span>
    </p>
  );
}
