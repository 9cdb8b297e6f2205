import { useEffect } from 'react';
import { takeIntent, watchIntent } from '../../bridge/panel-intent.ts';

/** Goes where the popup, the address bar or the menu asked the panel to go, before it opened or since. */
export function usePanelIntent(): void {
  useEffect(() => {
    const follow = (address: string | null) => {
      if (address) window.location.hash = address;
    };
    void takeIntent().then(follow);
    return watchIntent(follow);
  }, []);
}
