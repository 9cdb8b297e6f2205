import { useId, useMemo } from 'react';
import type { Guidance } from '../../core/guidance/types.ts';
import { isPartOnly, whyTheyDiffer } from '../../core/guidance/why-differ.ts';
import { reasonLine } from '../../core/wording/why-differ.ts';
import { useFactIndex } from '../frame/facts.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './card-part.module.css';

/** What may explain that sources differ, where the facts show it; nothing where they do not. */
export function WhyTheyDiffer({ guidance }: { readonly guidance: Guidance }) {
  const words = useWords();
  const index = useFactIndex();
  const titleId = useId();
  const reasons = useMemo(() => whyTheyDiffer(index, guidance), [index, guidance]);
  if (reasons.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId}>{words.t('why.title')}</h3>
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason.kind}>{reasonLine(reason, guidance, words)}</li>
        ))}
      </ul>
      {reasons.some((reason) => !isPartOnly(reason)) && (
        <p className={styles.soft}>{words.t('why.note')}</p>
      )}
    </section>
  );
}
