import { useId } from 'react';
import { sourceLabel } from '../../core/wording/source-label.ts';
import type { Claim } from '../../data/facts.ts';
import { useFactIndex } from '../frame/facts.tsx';
import { Condition, InEnglish } from '../frame/in-english.tsx';
import { ShowMore } from '../frame/show-more.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './official-warnings.module.css';

/** What regulators and professional bodies warn of: above any range, whatever is left out below. */
export function OfficialWarnings({ warnings }: { readonly warnings: readonly Claim[] }) {
  const words = useWords();
  const index = useFactIndex();
  const titleId = useId();
  if (warnings.length === 0) return null;
  return (
    <section className={styles.warnings} aria-labelledby={titleId}>
      <h3 id={titleId}>
        {words.t('card.official')} <InEnglish />
      </h3>
      <ShowMore items={warnings} first={2} className={styles.list}>
        {(claim) => (
          <li key={claim.id}>
            <span lang="en">{claim.statement}</span>
            <span className={styles.by}>
              <strong>{sourceLabel(index.source(claim.source))}</strong>
              {claim.condition && (
                <>
                  {' '}
                  · <Condition condition={claim.condition} />
                </>
              )}
            </span>
          </li>
        )}
      </ShowMore>
    </section>
  );
}
