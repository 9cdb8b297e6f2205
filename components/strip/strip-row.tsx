import { Radio } from '@base-ui/react/radio';
import type { ReactNode } from 'react';
import type { SourceId } from '../../data/facts.ts';
import { useWords } from '../frame/words.tsx';
import type { Span } from './axis.ts';
import { SourceMark } from './mark.tsx';
import styles from './range-strip.module.css';
import { agrees, type StripRow } from './strip-rows.ts';

interface Props {
  readonly row: StripRow;
  readonly span: Span;
  readonly onPoint: (source: SourceId | null) => void;
}

/** A site's name that is too long for its column parts before its dot, not within a word. */
const breakable = (label: string): ReactNode[] =>
  label.split(/(?=\.\w)/).flatMap((part, at) => (at === 0 ? [part] : [<wbr key={part} />, part]));

/** One source's row: its name, and its figure as a mark on the shared axis. */
export function StripRowChoice({ row, span, onPoint }: Props) {
  const words = useWords();
  const { label, kind, says, beside, source } = row;
  const name = beside
    ? words.t('strip.row_class', [label, kind, says, beside])
    : words.t('strip.row', [label, kind, says]);
  return (
    <Radio.Root
      value={source.id}
      aria-label={name}
      className={styles.row}
      nativeButton
      render={<button type="button" />}
      onPointerEnter={() => onPoint(source.id)}
      onFocus={() => onPoint(source.id)}
      onBlur={() => onPoint(null)}
    >
      <span className={styles.label}>{breakable(label)}</span>
      <span className={styles.lane}>
        <SourceMark span={span} agrees={agrees(row.agreement)} />
      </span>
    </Radio.Root>
  );
}
