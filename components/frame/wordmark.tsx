import styles from './wordmark.module.css';

/** The product's name as it is drawn; a proper name, so it is the same in every language. */
export function Wordmark() {
  return (
    <span className={styles.wordmark}>
      Needle<span className={styles.wise}>wise</span>
    </span>
  );
}
