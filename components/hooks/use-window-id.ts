import { useEffect, useState } from 'react';
import { browser } from '../../bridge/browser.ts';

/** WINDOW_ID_CURRENT: what browsers take for "this window" until its own id is known. */
const CURRENT_WINDOW = -2;

/** The id of this surface's window, known before any click that needs it at once. */
export function useWindowId(): number {
  const [windowId, setWindowId] = useState(CURRENT_WINDOW);
  useEffect(() => {
    const known = ({ id = CURRENT_WINDOW }: { readonly id?: number }) => setWindowId(id);
    browser.windows.getCurrent().then(known, console.warn);
  }, []);
  return windowId;
}
