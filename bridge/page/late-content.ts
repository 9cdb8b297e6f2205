/** How long after a change the page is looked at, so that what comes together is read together. */
const SETTLING = 500;
/** How often a page that keeps changing is looked at, and for how long: then it is left alone. */
const MOST_LOOKS = 6;
const LONGEST_WAIT = 20_000;

/** Waits, for a while, for content that a page brings in after it has loaded. */
export interface LateContentWatch {
  /** Said after each look: whether the page may still turn out otherwise. Starts or ends the waiting. */
  readonly expect: (unsure: boolean) => void;
  /** Grants a new while, as after a change of address. */
  readonly startAnew: () => void;
}

/**
 * Calls `onContent` a moment after the page changes, while more is expected. The observer is gone from the
 * first change until the page has been looked at again, so that a busy page costs one call a look and a page
 * that is waited for too long one call in all.
 */
export function createLateContentWatch(page: Document, onContent: () => void): LateContentWatch {
  let looksLeft = 0;
  let end = 0;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    if (Date.now() < end) setTimeout(onContent, SETTLING);
  });
  const startAnew = () => {
    looksLeft = MOST_LOOKS;
    end = Date.now() + LONGEST_WAIT;
  };
  startAnew();

  return {
    startAnew,
    expect: (unsure) => {
      observer.disconnect();
      if (unsure && looksLeft-- > 0) observer.observe(page, { childList: true, subtree: true });
    },
  };
}
