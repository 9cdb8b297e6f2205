/** How long after a change the page is looked at again, so that what comes together is read together. */
const SETTLING = 500;
/** Looks at a page that keeps changing, and how long it is waited for: then it is left alone for good. */
const MOST_LOOKS = 6;
const LONGEST_WAIT = 20_000;

/** Waits, for a while, for content that a page brings in after it has loaded. */
export interface LateContentWatch {
  /** Says after each look whether the page may still turn out otherwise; starts or ends the waiting. */
  readonly expect: (unsure: boolean) => void;
  /** Grants a new while, as after a change of address. */
  readonly startAnew: () => void;
}

/**
 * Calls `onContent` a moment after the page changes, while more is expected. The observer is gone from the
 * first change until the page has been looked at again, so that a busy page costs one call a look.
 */
export function createLateContentWatch(
  page: Document,
  onContent: () => void,
  signal: AbortSignal,
): LateContentWatch {
  let looksLeft = MOST_LOOKS;
  let end: ReturnType<typeof setTimeout> | undefined;
  let soon: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    soon = setTimeout(onContent, SETTLING);
  });
  const stop = () => {
    observer.disconnect();
    clearTimeout(soon);
    clearTimeout(end);
    end = undefined;
  };
  signal.addEventListener('abort', stop);

  return {
    expect: (unsure) => {
      if (!unsure || looksLeft-- <= 0 || signal.aborted) {
        stop();
        return;
      }
      end ??= setTimeout(() => {
        looksLeft = 0;
        stop();
      }, LONGEST_WAIT);
      observer.observe(page, { childList: true, subtree: true });
    },
    startAnew: () => {
      stop();
      looksLeft = MOST_LOOKS;
    },
  };
}
