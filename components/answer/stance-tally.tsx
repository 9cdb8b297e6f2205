import { useId } from 'react';
import type { StanceGuidance } from '../../core/guidance/types.ts';
import { stanceWord } from '../../core/wording/answer.ts';
import { sourceLabel } from '../../core/wording/source-label.ts';
import { useFactIndex } from '../frame/facts.tsx';
import { useWords } from '../frame/words.tsx';
import { AgreementDots } from './agreement-dots.tsx';
import styles from './card-part.module.css';
import tally from './stance-tally.module.css';

/** Every stance with a dot and a name for each source that takes it; the answer given comes first. */
export function StanceTally({ guidance }: { readonly guidance: StanceGuidance }) {
  const words = useWords();
  const index = useFactIndex();
  const titleId = useId();
  const { positions, lead } = guidance;
  if (positions.length === 0) return null;
  const names = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  const isLead = (stance: string) => stance === lead;
  const ordered = positions.toSorted((a, b) => Number(isLead(b.stance)) - Number(isLead(a.stance)));
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId}>{words.t(positions.length > 1 ? 'card.differ' : 'card.by_stance')}</h3>
      <ul className={styles.list}>
        {ordered.map(({ stance, sources }) => (
          <li key={stance}>
            <span className={tally.head}>
              <strong>{stanceWord(stance, words)}</strong>
              <AgreementDots agree={isLead(stance) ? sources.length : 0} of={sources.length} />
            </span>
            <span className={styles.soft}>
              {names.format(sources.map((id) => sourceLabel(index.source(id))))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
