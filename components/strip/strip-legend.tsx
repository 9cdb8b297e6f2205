import type { Interval } from '../../core/quantity/interval.ts';
import { useWords } from '../frame/words.tsx';
import styles from './strip-legend.module.css';
import { agrees, type StripRow } from './strip-rows.ts';

interface Props {
  readonly rows: readonly StripRow[];
  readonly usual: Interval | null;
  readonly hasPageClaim: boolean;
}

/** What the marks mean; only those that are drawn. */
export function StripLegend({ rows, usual, hasPageClaim }: Props) {
  const words = useWords();
  const entries = [
    usual && { look: styles.band, text: words.t('strip.usual') },
    rows.some((row) => agrees(row.agreement)) && {
      look: styles.agrees,
      text: words.t('strip.agrees'),
    },
    rows.some((row) => !agrees(row.agreement)) && {
      look: styles.differs,
      text: words.t('strip.differs'),
    },
    rows.some(({ interval }) => interval.min === null || interval.max === null) && {
      look: styles.open,
      text: words.t('strip.open'),
    },
    hasPageClaim && { look: styles.page, text: words.t('strip.this_page') },
  ].filter((entry) => !!entry);
  return (
    <p className={styles.legend} aria-hidden="true">
      {entries.map(({ look, text }) => (
        <span key={text} className={styles.entry}>
          <span className={look} />
          {text}
        </span>
      ))}
    </p>
  );
}
