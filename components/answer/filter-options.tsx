import { guidance as compute } from '../../core/guidance/guidance.ts';
import type { Filters, Guidance } from '../../core/guidance/types.ts';
import { shortAnswerLine } from '../../core/wording/short-answer.ts';
import { useFacts } from '../frame/facts.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './filter-options.module.css';

interface Props {
  readonly filters: Filters;
  /** The answer with these filters on. */
  readonly filtered: Guidance;
  readonly onChange: (filters: Filters) => void;
}

/** Leaves sources out of the count, and says what that does: how many remain, and whether the answer changes. */
export function FilterOptions({ filters, filtered, onChange }: Props) {
  const words = useWords();
  return (
    <fieldset className={styles.filters}>
      <legend className={styles.title}>{words.t('filters.title')}</legend>
      <Option
        label={words.t('filters.without_sellers')}
        checked={filters.withoutSellers}
        onChange={(withoutSellers) => onChange({ ...filters, withoutSellers })}
      />
      <Option
        label={words.t('filters.evidence_only')}
        checked={filters.evidenceOnly}
        onChange={(evidenceOnly) => onChange({ ...filters, evidenceOnly })}
      />
      <p className={styles.effect} role="status">
        {(filters.withoutSellers || filters.evidenceOnly) && <Effect filtered={filtered} />}
      </p>
    </fieldset>
  );
}

interface OptionProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

function Option({ label, checked, onChange }: OptionProps) {
  return (
    <label className={styles.option}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
      />
      {label}
    </label>
  );
}

function Effect({ filtered }: { readonly filtered: Guidance }) {
  const words = useWords();
  const all = compute(useFacts(), filtered.topic, filtered.asked);
  const remaining = filtered.voters.length;
  const [before, after] = [shortAnswerLine(all, words), shortAnswerLine(filtered, words)];
  return (
    <>
      {words.t('filters.remain', remaining, [remaining, all.voters.length])}{' '}
      {filtered.kind !== 'advice' &&
        (before === after
          ? words.t('filters.same_answer')
          : words.t('filters.other_answer', [before]))}
    </>
  );
}
