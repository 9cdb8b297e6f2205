import { useId } from 'react';
import type { Guidance } from '../../core/guidance/types.ts';
import { dissents } from '../../core/wording/disagreement.ts';
import { sourceLabel } from '../../core/wording/source-label.ts';
import { useFactIndex } from '../frame/facts.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './card-part.module.css';

/** Every position that is not the answer given, with the names of those who take it. */
export function WhereSourcesDiffer({ guidance }: { readonly guidance: Guidance }) {
  const words = useWords();
  const index = useFactIndex();
  const titleId = useId();
  const positions = guidance.kind === 'quantity' ? dissents(guidance, words) : [];
  if (positions.length === 0) return null;
  const names = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId}>{words.t('card.differ')}</h3>
      <ul className={styles.list}>
        {positions.map(({ direction, says, sources }) => (
          <li key={says}>
            <strong>{says}</strong>
            {direction && <span className={styles.soft}> · {direction}</span>}
            <br />
            <span className={styles.soft}>
              {names.format(sources.map((id) => sourceLabel(index.source(id))))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
