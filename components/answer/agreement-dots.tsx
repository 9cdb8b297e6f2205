import styles from './agreement-dots.module.css';

/** With more sources than this the dots would only be a texture; the words beside them carry the count. */
const MOST_DOTS = 24;

/** One dot for each voting source: filled where it agrees, a ring where it differs. The words beside it say the same. */
export function AgreementDots({ agree, of }: { readonly agree: number; readonly of: number }) {
  if (of === 0 || of > MOST_DOTS) return null;
  return (
    <span className={styles.dots} aria-hidden="true">
      {Array.from({ length: of }, (_, position) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its position, nothing else
          key={position}
          className={position < agree ? styles.agrees : styles.differs}
        />
      ))}
    </span>
  );
}
