import { type FormEvent, useId, useState } from 'react';
import { isFigure } from '../../core/plan/parse-plan.ts';
import {
  type FigureGiver,
  type FigureTopic,
  figureUnit,
  type GivenFigure,
  LARGEST_FIGURE,
  smallestFigure,
} from '../../core/plan/types.ts';
import type { Interval } from '../../core/quantity/interval.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './form.module.css';
import { useFocusAtFirst } from './use-focus.ts';

/** How many of a topic's own unit go into one that people use. */
const UNITS = {
  session: [{ key: 'sessions', size: 1 }],
  day: [
    { key: 'weeks', size: 7 },
    { key: 'days', size: 1 },
  ],
  hour: [
    { key: 'hours', size: 1 },
    { key: 'days', size: 24 },
  ],
} as const;

interface Props {
  readonly topic: FigureTopic;
  /** What stands in the fields at first. */
  readonly figure: Interval | null;
  readonly by: FigureGiver;
  /** Whether the reader may also give a figure of their own; else it is the provider's. */
  readonly mayBeOwn: boolean;
  readonly onSubmit: (figure: GivenFigure) => void;
  readonly onCancel: () => void;
  /** Goes back to the sources' figure; absent where it holds already. */
  readonly onSources?: (() => void) | undefined;
}

/** Asks for a figure in place of the sources': from and to, or one wait, in the unit people use. */
export function FigureForm({ topic, figure, by, mayBeOwn, onSubmit, onCancel, onSources }: Props) {
  const words = useWords();
  const id = useId();
  const units = UNITS[figureUnit(topic)];
  /** A wait is one figure: nobody is told to wait "24 to 48 hours" and knows when it ends. */
  const isWait = figureUnit(topic) === 'hour';
  const fitting = units.find(({ size }) => isWhole(figure, size)) ?? units[0];
  const [unit, setUnit] = useState<(typeof units)[number]>(fitting);
  const [least, setLeast] = useState(shown(figure?.min, fitting.size));
  const [most, setMost] = useState(
    shown(figure?.max ?? (isWait ? figure?.min : null), fitting.size),
  );
  const [isProviders, setProviders] = useState(by === 'provider' || !mayBeOwn);
  const [isInvalid, setInvalid] = useState(false);
  const first = useFocusAtFirst<HTMLInputElement>(true);

  function send(event: FormEvent) {
    event.preventDefault();
    const given: GivenFigure = {
      topic,
      by: isProviders ? 'provider' : 'reader',
      min: inUnits(isWait ? most : least, unit.size),
      max: inUnits(most, unit.size),
    };
    const fits = isFigure(given);
    setInvalid(!fits);
    if (fits) onSubmit(given);
  }

  const number = (
    label: string,
    value: string,
    onChange: (value: string) => void,
    ref?: typeof first,
  ) => (
    <label className={styles.field}>
      {label}
      <input
        ref={ref}
        type="number"
        inputMode="numeric"
        min={smallestFigure(topic)}
        className={styles.input}
        value={value}
        aria-invalid={isInvalid}
        aria-describedby={isInvalid ? `${id}-invalid` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  );
  return (
    <form className={styles.form} onSubmit={send} noValidate>
      <div className={styles.fields}>
        {isWait ? (
          number(words.t('plan.wait'), most, setMost, first)
        ) : (
          <>
            {number(words.t('plan.least'), least, setLeast, first)}
            {number(words.t('plan.most'), most, setMost)}
          </>
        )}
        {units.length > 1 && (
          <label className={styles.field}>
            {words.t('plan.unit')}
            <select
              className={styles.input}
              value={unit.key}
              onChange={({ target }) =>
                setUnit(units.find(({ key }) => key === target.value) ?? unit)
              }
            >
              {units.map(({ key }) => (
                <option key={key} value={key}>
                  {words.t(`plan.unit_${key}`)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {mayBeOwn && (
        <label className={styles.option}>
          <input
            type="checkbox"
            checked={isProviders}
            onChange={({ target }) => setProviders(target.checked)}
          />
          {words.t('plan.provider_said')}
        </label>
      )}
      {isInvalid && (
        <p id={`${id}-invalid`} role="alert" className={styles.invalid}>
          {words.t('plan.figure_invalid', [
            Math.ceil(smallestFigure(topic) / unit.size),
            Math.floor(LARGEST_FIGURE[figureUnit(topic)] / unit.size),
          ])}
        </p>
      )}
      <div className={styles.buttons}>
        <button type="submit" className={frame.button}>
          {words.t('plan.save')}
        </button>
        <button type="button" className={frame.quietButton} onClick={onCancel}>
          {words.t('plan.cancel')}
        </button>
        {onSources && (
          <button type="button" className={frame.textButton} onClick={onSources}>
            {words.t('plan.use_sources')}
          </button>
        )}
      </div>
    </form>
  );
}

const isWhole = (figure: Interval | null, size: number): boolean =>
  figure !== null && [figure.min, figure.max].every((end) => end === null || end % size === 0);

const shown = (end: number | null | undefined, size: number): string =>
  end === null || end === undefined ? '' : String(end / size);

/** An empty field is an open end; what is no number fits no figure. */
const inUnits = (typed: string, size: number): number | null =>
  typed.trim() === '' ? null : Number(typed) * size;
