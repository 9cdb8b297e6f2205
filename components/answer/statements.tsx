import { useId } from 'react';
import { sourceLabel } from '../../core/wording/source-label.ts';
import { messageKey } from '../../core/wording/words.ts';
import type { Claim } from '../../data/facts.ts';
import { useFactIndex } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { Condition, InEnglish } from '../frame/in-english.tsx';
import { ShowMore } from '../frame/show-more.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './card-part.module.css';
import own from './statements.module.css';

const FIRST_STATEMENTS = 5;

/** Advice as its sources give it, the more official first: it is collected, not counted. */
export function Statements({ statements }: { readonly statements: readonly Claim[] }) {
  const words = useWords();
  const index = useFactIndex();
  const titleId = useId();
  if (statements.length === 0) return null;
  return (
    <section className={own.statements} aria-labelledby={titleId}>
      <h3 id={titleId} className={frame.visuallyHidden}>
        {words.t('card.statements')}
      </h3>
      <InEnglish />
      <ShowMore items={statements} first={FIRST_STATEMENTS} className={styles.list}>
        {(claim) => {
          const source = index.source(claim.source);
          return (
            <li key={claim.id} className={own.statement}>
              <p lang="en">{claim.statement}</p>
              <p className={styles.soft}>
                {sourceLabel(source)} · {words.t(`tiers.${messageKey(source.tier)}`)}
                {claim.condition && (
                  <>
                    {' '}
                    · <Condition condition={claim.condition} />
                  </>
                )}
              </p>
            </li>
          );
        }}
      </ShowMore>
    </section>
  );
}
