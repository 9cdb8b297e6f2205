import type { CSSProperties } from 'react';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import type { Span } from './axis.ts';
import styles from './mark.module.css';

interface MarkProps {
  readonly span: Span;
  readonly agrees: boolean;
}

/** A source's figure on the axis: filled where it agrees, hollow where it differs, an arrow at an open end. */
export function SourceMark({ span, agrees }: MarkProps) {
  return <Mark span={span} look={(agrees ? styles.agrees : styles.differs) ?? ''} />;
}

interface PageClaimProps {
  readonly span: Span;
  /** The figure in words, for those who do not see the mark. */
  readonly says: string;
}

/** The page's own figure, unlike any source's mark in shape and colour. */
export function PageClaimMark({ span, says }: PageClaimProps) {
  const words = useWords();
  return (
    <p className={styles.pageClaim} title={says}>
      <span aria-hidden="true">{words.t('strip.this_page')}</span>
      <span className={frame.visuallyHidden}>{words.t('strip.page_says', [says])}</span>
      <span className={styles.lane} aria-hidden="true">
        <Mark span={span} look={styles.page ?? ''} />
      </span>
    </p>
  );
}

function Mark({ span, look }: { readonly span: Span; readonly look: string }) {
  const { start, width, openStart, openEnd } = span;
  const isPoint = width === 0;
  return (
    <span
      className={`${isPoint ? styles.point : styles.bar} ${look}`}
      data-open-start={openStart || undefined}
      data-open-end={openEnd || undefined}
      style={{ '--start': `${start}%`, '--length': `${width}%` } as CSSProperties}
    >
      {openStart && <Arrow side="start" />}
      {openEnd && <Arrow side="end" />}
    </span>
  );
}

function Arrow({ side }: { readonly side: 'start' | 'end' }) {
  return (
    <svg className={styles.arrow} data-side={side} viewBox="0 0 8 12" aria-hidden="true">
      <path d="m0 0 8 6-8 6Z" />
    </svg>
  );
}
