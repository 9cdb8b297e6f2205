import { useState } from 'react';
import type { Filters, Guidance } from '../../core/guidance/types.ts';
import { cardText } from '../../core/wording/card-text.ts';
import { MARKDOWN, type Markup, PLAIN } from '../../core/wording/markup.ts';
import { useFactIndex } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './copy-answer.module.css';

interface Props {
  readonly guidance: Guidance;
  readonly filters: Filters;
}
type Outcome = 'copied' | 'copy_failed';

/** Copies the answer as text or as Markdown, with numbered sources and the version of the facts. */
export function CopyAnswer({ guidance, filters }: Props) {
  const words = useWords();
  const index = useFactIndex();
  const [last, setLast] = useState<{ of: Guidance; outcome: Outcome } | null>(null);

  async function copy(markup: Markup) {
    try {
      await navigator.clipboard.writeText(cardText(index, guidance, words, { markup, filters }));
      setLast({ of: guidance, outcome: 'copied' });
    } catch {
      setLast({ of: guidance, outcome: 'copy_failed' });
    }
  }

  return (
    <p className={styles.copy}>
      <button type="button" className={frame.textButton} onClick={() => copy(PLAIN)}>
        {words.t('card.copy')}
      </button>
      <button type="button" className={frame.textButton} onClick={() => copy(MARKDOWN)}>
        {words.t('card.copy_markdown')}
      </button>
      <span role="status">{last?.of === guidance && words.t(`card.${last.outcome}`)}</span>
    </p>
  );
}
