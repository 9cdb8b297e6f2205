import { useId } from 'react';
import frame from '../frame/frame.module.css';
import styles from './options.module.css';

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
  readonly options: readonly Option<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several, in plain radio buttons. */
export function Choice<Value extends string>({
  title,
  note,
  options,
  chosen,
  onChoose,
}: Props<Value>) {
  const name = useId();
  return (
    <fieldset className={`${frame.card} ${styles.group}`}>
      <legend className={styles.legend}>{title}</legend>
      {note && <p className={styles.hint}>{note}</p>}
      {options.map(({ value, label, hint, lang }) => (
        <label key={value} className={styles.option}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            aria-describedby={hint && `${name}-${value}`}
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
