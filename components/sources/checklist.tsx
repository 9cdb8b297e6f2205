import { type Met, sourceChecklist } from '../../core/guidance/source-checklist.ts';
import { messageKey } from '../../core/wording/words.ts';
import type { Source } from '../../data/facts.ts';
import { Disclosure } from '../frame/disclosure.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './checklist.module.css';

/** What can be seen of a source, criterion by criterion: the score says no more than the list beneath it. */
export function Checklist({ source }: { readonly source: Source }) {
  const words = useWords();
  const { items, score } = sourceChecklist(source);
  return (
    <Disclosure
      summary={
        <span className={styles.title}>
          {words.t('checklist.title', [score])}
          <Dots score={score} />
        </span>
      }
    >
      <p className={styles.what}>{words.t('checklist.what')}</p>
      <ul className={styles.list}>
        {items.map(({ criterion, met }) => (
          <li key={criterion} className={styles.item}>
            <Sign met={met} />
            <span>{words.t(`checklist.${criterion}`)}</span>
            <span className={styles.met}>{words.t(`checklist.${messageKey(met)}`)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const CRITERIA_COUNT = 8;

function Dots({ score }: { readonly score: number }) {
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: CRITERIA_COUNT }, (_, place) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its place, nothing else
          key={place}
          data-met={place < score || undefined}
        />
      ))}
    </span>
  );
}

const PATHS: Readonly<Record<Met, string>> = {
  yes: 'm2 6.5 3 3 5-6.5',
  no: 'm3 3 6 6m0-6-6 6',
  'not-known': 'M3 6h6',
};

/** A tick, a cross or a dash; the word at the end of the row says the same. */
function Sign({ met }: { readonly met: Met }) {
  return (
    <svg className={styles.sign} data-met={met} viewBox="0 0 12 12" aria-hidden="true">
      <path d={PATHS[met]} />
    </svg>
  );
}
