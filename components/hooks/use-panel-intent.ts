import { useEffect, useEffectEvent } from 'react';
import { browser } from '../../bridge/browser.ts';
import { type Intent, isOpenAsTab, takeIntent, watchIntent } from '../../bridge/panel-intent.ts';

/** A panel that has been there for less was opened by the very key press it hears of. In milliseconds. */
const JUST_OPENED = 1000;

/** Does what the popup, the address bar, the menu or the keyboard asked of the panel, before it opened or since. */
export function usePanelIntent(focusSearch: () => void): void {
  const follow = useEffectEvent((intent: Intent | null) => {
    if (intent?.kind === 'go') window.location.hash = intent.address;
    if (intent?.kind === 'focus-search') focusSearch();
  });
  const followOpen = useEffectEvent((intent: Intent) => {
    const isKey = intent.kind === 'focus-search';
    // Pressed within the panel, the key that opens it closes it, as it does in browsers' own panels.
    if (isKey && document.hasFocus() && performance.now() > JUST_OPENED) window.close();
    else follow(intent);
  });
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    const start = async () => {
      if (await isOpenAsTab()) return;
      const { id } = await browser.windows.getCurrent();
      if (gone || id === undefined) return;
      stop = watchIntent(id, followOpen);
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
