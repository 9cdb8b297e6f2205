import styles from './chip.module.css';

/** What a chip's colour repeats of its words; the words come first. */
export type Tone = 'settled' | 'careful' | 'scarce' | 'quiet';

/** A word or two about a state. */
export function Chip({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  return (
    <span className={styles.chip} data-tone={tone}>
      {children}
    </span>
  );
}
