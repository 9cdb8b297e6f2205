import { useId } from 'react';
import type { Aside, Guidance } from '../../core/guidance/types.ts';
import { sourceLabel } from '../../core/wording/source-label.ts';
import { messageKey } from '../../core/wording/words.ts';
import { useFactIndex } from '../frame/facts.tsx';
import { Condition, InEnglish } from '../frame/in-english.tsx';
import { ShowMore } from '../frame/show-more.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './card-part.module.css';

const FIRST_ASIDES = 4;

/** What is said under a condition, or without a clear figure: shown with the reason why it has no vote. */
export function Asides({ guidance }: { readonly guidance: Guidance }) {
  const words = useWords();
  const index = useFactIndex();
  const titleId = useId();
  // A warning stands above the answer already.
  const asides = guidance.asides.filter(({ claim }) => !guidance.warnings.includes(claim));
  if (asides.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId}>
        {words.t('card.asides')} <InEnglish />
      </h3>
      <ShowMore items={asides} first={FIRST_ASIDES} className={styles.list}>
        {(aside) => (
          <li key={aside.claim.id}>
            <span lang="en">{aside.claim.statement}</span>
            <br />
            <span className={styles.soft}>
              {sourceLabel(index.source(aside.claim.source))} · <Why aside={aside} />
            </span>
          </li>
        )}
      </ShowMore>
    </section>
  );
}

/** Why it is not counted; a condition is always told, also where another reason keeps the claim out. */
function Why({ aside: { why, claim } }: { readonly aside: Aside }) {
  const words = useWords();
  const condition = claim.condition && <Condition condition={claim.condition} />;
  if (why === 'condition') return condition;
  return (
    <>
      {words.t(`asides.${messageKey(why)}`)}
      {condition && <> · {condition}</>}
    </>
  );
}
