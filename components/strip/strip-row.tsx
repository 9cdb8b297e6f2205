import { Radio } from '@base-ui/react/radio';
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
      <span className={styles.label}>{label}</span>
      <span className={styles.lane}>
        <SourceMark span={span} agrees={agrees(row.agreement)} />
      </span>
    </Radio.Root>
  );
}
