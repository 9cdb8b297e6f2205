import { useLayoutEffect, useRef } from 'react';

/**
 * Brings the reader back to where they left a screen: the same height, the same link. Returns how to forget it, so
 * that the next visit starts at the top.
 */
export function useReturn(active: boolean): () => void {
  const height = useRef(0);
  const focused = useRef<EventTarget | null>(null);
  useLayoutEffect(() => {
    if (!active) return;
    // The browser would restore the height before the screen is back.
    window.history.scrollRestoration = 'manual';
    window.scrollTo({ top: height.current });
    if (focused.current instanceof HTMLElement) focused.current.focus({ preventScroll: true });
    const onScroll = () => {
      height.current = window.scrollY;
    };
    const onFocus = ({ target }: FocusEvent) => {
      focused.current = target;
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('focusin', onFocus);
    return () => {
      window.removeEventListener('scroll', onScroll);
      document.removeEventListener('focusin', onFocus);
    };
  }, [active]);
  return () => {
    height.current = 0;
    focused.current = null;
    window.scrollTo({ top: 0 });
  };
}
