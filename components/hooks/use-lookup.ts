import { useCallback, useEffect, useRef, useState } from 'react';
import { placeAt } from '../../core/address/address.ts';
import type { Lookup } from '../../core/lookup/types.ts';
import { useWords } from '../frame/words.tsx';
import { useWhenIdle } from './use-when-idle.ts';

/**
 * The lookup, or null until it is there. It is fetched when the surface is `drawn` and the browser idle, so that it is
 * ready before the first letter; at once where the surface opens on a question; and anew in another language.
 */
export function useLookup(drawn: boolean, load: () => Promise<Lookup>): Lookup | null {
  const [lookup, setLookup] = useState<Lookup | null>(null);
  const words = useWords();
  const spoken = useRef(words);
  const fetch = useCallback(async () => {
    const loaded = await load();
    setLookup(() => loaded);
  }, [load]);
  useEffect(() => {
    const asksAlready = placeAt(window.location.hash).screen === 'ask';
    // Nothing can be told to the reader; what was there goes on answering.
    if (asksAlready || spoken.current !== words) fetch().catch(console.warn);
    spoken.current = words;
  }, [fetch, words]);
  useWhenIdle(drawn, fetch);
  return lookup;
}
