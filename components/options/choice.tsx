import { useId } from 'react';
import frame from '../frame/frame.module.css';
import styles from './options.module.css';
import { SetByOrganisation } from './set-by-organisation.tsx';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  /** Where the label is of another language than the page. */
  readonly lang?: string;
}

interface Props<Value extends string> {
  readonly title: string;
  /** What holds for every option. */
  readonly note?: string;
  /** Set by the organisation: to be seen, and not to be changed. */
  readonly fixed?: boolean;
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several, in plain radio buttons. */
export function Choice<Value extends string>({
  title,
  note,
  fixed = false,
  options,
  chosen,
  onChoose,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={`${frame.card} ${styles.group}`}>
      <legend className={styles.legend}>{title}</legend>
      {note && <p className={styles.hint}>{note}</p>}
      {fixed && <SetByOrganisation id={`${name}-fixed`} />}
      {options.map(({ value, label, hint, lang }) => (
        <label key={value} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            disabled={fixed}
            aria-describedby={described(hint && `${name}-${value}`, fixed && `${name}-fixed`)}
            onChange={() => onChoose(value)}
          />
          <span lang={lang}>
            {label}
            {hint && (
              <span id={`${name}-${value}`} className={styles.hint}>
                {hint}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const described = (...ids: readonly (string | false | undefined)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined;
