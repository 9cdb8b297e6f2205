import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { addressOf, type Place, placeAt } from '../../core/address/address.ts';

interface Navigation {
  readonly place: Place;
  /** Goes to a new place; Back leads to the one before. */
  readonly goTo: (place: Place) => void;
  /** Puts another place where this one is: a question being typed, a concern being chosen. */
  readonly replaceWith: (place: Place) => void;
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
}

/** The place in the page's own address, so that Back, reload and links work as anywhere on the web. */
export function usePlace(): Navigation {
  const address = useSyncExternalStore(
    subscribe,
    () => window.location.hash,
    () => '',
  );
  const move = useCallback((place: Place, how: 'pushState' | 'replaceState') => {
    window.history[how](null, '', addressOf(place));
    for (const listener of listeners) listener();
  }, []);
  return useMemo(
    () => ({
      place: placeAt(address),
      goTo: (place) => move(place, 'pushState'),
      replaceWith: (place) => move(place, 'replaceState'),
    }),
    [address, move],
  );
}
