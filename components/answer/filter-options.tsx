import { type ReactNode, useId, useRef } from 'react';
import { flushSync } from 'react-dom';
import { NO_FILTERS } from '../../core/guidance/filters.ts';
import { guidance as compute } from '../../core/guidance/guidance.ts';
import type { Filters, Guidance } from '../../core/guidance/types.ts';
import { shortAnswerLine } from '../../core/wording/short-answer.ts';
import type { Words } from '../../core/wording/words.ts';
import { useFacts } from '../frame/facts.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './filter-options.module.css';

interface Props {
  readonly filters: Filters;
  /** The answer with these filters on. */
  readonly filtered: Guidance;
  readonly onChange: (filters: Filters) => void;
}

/**
 * Leaves sources out of the count. Each filter tells beforehand what it would do: how many sources it keeps, and
 * whether the answer changes; what both do together is told once they are on.
 */
export function FilterOptions({ filters, filtered, onChange }: Props) {
  const words = useWords();
  const facts = useFacts();
  const { topic, asked } = filtered;
  const all = compute(facts, topic, asked);
  const alone = (filter: Partial<Filters>): Guidance =>
    compute(facts, topic, asked, { ...NO_FILTERS, ...filter });
  const both = filters.withoutSellers && filters.evidenceOnly;
  const own = useRef<HTMLFieldSetElement>(null);

  /** The picture above grows and shrinks with the sources that are left; the filters stay under the reader's hand. */
  function change(changed: Filters) {
    const before = own.current?.getBoundingClientRect().top ?? 0;
    flushSync(() => onChange(changed));
    const after = own.current?.getBoundingClientRect().top ?? before;
    window.scrollBy(0, after - before);
  }
  return (
    <fieldset ref={own} className={styles.filters}>
      <legend className={styles.title}>{words.t('filters.title')}</legend>
      <Option
        label={words.t('filters.without_sellers')}
        checked={filters.withoutSellers}
        onChange={(withoutSellers) => change({ ...filters, withoutSellers })}
      >
        <Preview all={all} kept={alone({ withoutSellers: true })} />
      </Option>
      <Option
        label={words.t('filters.evidence_only')}
        checked={filters.evidenceOnly}
        onChange={(evidenceOnly) => change({ ...filters, evidenceOnly })}
      >
        <Preview all={all} kept={alone({ evidenceOnly: true })} />
      </Option>
      {/* With one filter on, its own line shows this already. */}
      <p className={both ? styles.effect : frame.visuallyHidden} role="status">
        {(filters.withoutSellers || filters.evidenceOnly) && <Effect all={all} kept={filtered} />}
      </p>
    </fieldset>
  );
}

interface OptionProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

function Option({ label, checked, onChange, children }: OptionProps) {
  const id = useId();
  return (
    <div className={styles.option}>
      <input
        id={id}
        type="checkbox"
        checked={checked}
        aria-describedby={`${id}-effect`}
        onChange={({ target }) => onChange(target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-effect`} className={styles.preview}>
        {children}
      </p>
    </div>
  );
}

interface Compared {
  /** The answer with every source. */
  readonly all: Guidance;
  readonly kept: Guidance;
}

/** What a filter would do, in as few words as possible. */
function Preview({ all, kept }: Compared) {
  const words = useWords();
  const [of, remaining] = [all.voters.length, kept.voters.length];
  if (remaining === 0) return words.t('filters.keeps_none', [of]);
  const change = changeOf({ all, kept }, words);
  return [
    words.t('filters.keeps', remaining, [remaining, of]),
    change && words.t('filters.would_change', [change.now]),
    change === null && words.t('filters.would_stay'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The same in whole sentences, once it is done. */
function Effect({ all, kept }: Compared) {
  const words = useWords();
  const [of, remaining] = [all.voters.length, kept.voters.length];
  const change = changeOf({ all, kept }, words);
  return [
    words.t('filters.remain', remaining, [remaining, of]),
    change && words.t('filters.changes', [change.before, change.now]),
    change === null && words.t('filters.stays'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The answer before and now; null where it stays, undefined for advice, which is not counted. */
function changeOf({ all, kept }: Compared, words: Words) {
  if (all.kind === 'advice') return undefined;
  const [before, now] = [shortAnswerLine(all, words), shortAnswerLine(kept, words)];
  return before === now ? null : { before, now };
}
