import { useEffect } from 'react';

/** However busy the browser is, it comes to it by then. */
const LONGEST_WAIT_MS = 1_000;

/** Does `work` once the surface is `drawn` and the browser has nothing else to do. */
export function useWhenIdle(drawn: boolean, work: () => Promise<unknown>): void {
  useEffect(() => {
    if (!drawn) return;
    // What is fetched ahead of need is fetched again when needed, and fails there if it must.
    const waiting = requestIdleCallback(() => void work().catch(console.warn), {
      timeout: LONGEST_WAIT_MS,
    });
    return () => cancelIdleCallback(waiting);
  }, [drawn, work]);
}
