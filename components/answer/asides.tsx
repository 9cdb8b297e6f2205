import { useId } from 'react';
import type { Aside, Guidance } from '../../core/guidance/types.ts';
import { sourceLabel } from '../../core/wording/source-label.ts';
import { messageKey, type Words } from '../../core/wording/words.ts';
import { useFactIndex } from '../frame/facts.tsx';
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
      <h3 id={titleId}>{words.t('card.asides')}</h3>
      <ShowMore items={asides} first={FIRST_ASIDES} className={styles.list}>
        {(aside) => (
          <li key={aside.claim.id}>
            <span lang="en">{aside.claim.statement}</span>
            <br />
            <span className={styles.soft}>
              {sourceLabel(index.source(aside.claim.source))} · {reason(aside, words)}
            </span>
          </li>
        )}
      </ShowMore>
    </section>
  );
}

/** Why it is not counted; a condition is always told, also where another reason keeps the claim out. */
function reason({ why, claim }: Aside, words: Words): string {
  const condition = claim.condition && words.t('asides.condition', [claim.condition]);
  if (why === 'condition') return condition ?? '';
  const text = words.t(`asides.${messageKey(why)}`);
  return condition ? `${text} · ${condition}` : text;
}
