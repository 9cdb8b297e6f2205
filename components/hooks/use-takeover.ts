import { useLayoutEffect } from 'react';
import { DRAWN_AHEAD } from '../../bridge/drawn-ahead.ts';

/**
 * Removes what was drawn ahead of this surface in the same frame that shows it. Letters typed there until then are
 * asked here: `onTyped` puts them into the search box.
 */
export function useTakeover(onTyped: (typed: string) => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: there is one takeover, when the surface is first shown
  useLayoutEffect(() => {
    const drawn = document.getElementById(DRAWN_AHEAD);
    const typed = drawn?.querySelector('input')?.value ?? '';
    drawn?.remove();
    if (typed !== '') onTyped(typed);
  }, []);
}
