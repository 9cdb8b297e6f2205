import { useEffect, useState } from 'react';

/** A page that does not answer must not keep the reader waiting. */
const LONGEST_WAIT_MS = 400;
/** A page that is still being read keeps nobody from the first answers, and what it claims would push the rest down. */
export const LONGEST_READING_MS = 10_000;

/**
 * True from the moment `known` is, or the wait is over, and for good. A page drawn only then does not move under the
 * reader's hand when the first look at the page beside it comes back.
 */
export function useFirstLook(known: boolean, longestWait = LONGEST_WAIT_MS): boolean {
  const [looked, setLooked] = useState(known);
  useEffect(() => {
    if (looked) return;
    if (known) return setLooked(true);
    const timer = setTimeout(() => setLooked(true), longestWait);
    return () => clearTimeout(timer);
  }, [known, looked, longestWait]);
  return looked || known;
}
