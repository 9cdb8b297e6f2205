import type { SourceId } from '../../data/facts.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './read-out.module.css';
import type { StripRow } from './strip-rows.ts';

interface Props {
  readonly row: StripRow | null;
  /** What the page in front of the reader says, in words: read out until a source is chosen. */
  readonly pageSays: string | null;
  readonly onReadSource: (source: SourceId) => void;
}

/**
 * The row pointed at or chosen, in words, in a place of its own: nothing covers the picture and nothing moves.
 * Screen readers hear the same as the name of the row.
 */
export function ReadOut({ row, pageSays, onReadSource }: Props) {
  const words = useWords();
  if (!row) {
    return (
      <div className={styles.hint}>
        {pageSays && (
          <p className={styles.page}>
            {words.t('page.title')}: {pageSays}
          </p>
        )}
        <p>{words.t('strip.hint')}</p>
      </div>
    );
  }
  return (
    <div className={styles.readOut}>
      <p>
        <strong>{row.says}</strong>
        {row.beside && ` · ${row.beside}`}
      </p>
      <p>
        <button
          type="button"
          className={frame.textButton}
          aria-label={words.t('strip.read_source', [row.label])}
          onClick={() => onReadSource(row.source.id)}
        >
          {row.label}
        </button>
        <span className={styles.kind}> · {row.kind}</span>
      </p>
    </div>
  );
}
