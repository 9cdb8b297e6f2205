import { useEffect, useEffectEvent } from 'react';
import { browser } from '../../bridge/browser.ts';
import { type Intent, isOpenAsTab, takeIntent, watchIntent } from '../../bridge/panel-intent.ts';

/** Does what the popup, the address bar, the menu or the keyboard asked of the panel, before it opened or since. */
export function usePanelIntent(focusSearch: () => void): void {
  const follow = useEffectEvent((intent: Intent | null) => {
    if (intent?.kind === 'go') window.location.hash = intent.address;
    if (intent?.kind === 'focus-search') focusSearch();
  });
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    const start = async () => {
      if (await isOpenAsTab()) return;
      const { id } = await browser.windows.getCurrent();
      if (gone || id === undefined) return;
      stop = watchIntent(id, follow);
      follow(await takeIntent(id));
    };
    // Without it the panel stays where it is.
    start().catch(console.warn);
    return () => {
      gone = true;
      stop();
    };
  }, []);
}
