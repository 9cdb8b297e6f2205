import { useEffect, useEffectEvent } from 'react';
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
    void isOpenAsTab().then((asTab) => {
      if (gone || asTab) return;
      stop = watchIntent(follow);
      void takeIntent().then(follow);
    });
    return () => {
      gone = true;
      stop();
    };
  }, []);
}
