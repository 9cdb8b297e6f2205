import { type RefObject, useEffect, useRef } from 'react';

/** For the first field of a form that opens in place: the focus goes on from the button that opened it. */
export function useFocusAtFirst<Field extends HTMLElement>(
  wanted: boolean,
): RefObject<Field | null> {
  const field = useRef<Field>(null);
  useEffect(() => {
    if (wanted) field.current?.focus();
  }, [wanted]);
  return field;
}

/** Takes the focus to `fallback` where the control that had it is gone, so that the keyboard never starts anew. */
export function useKeptFocus(fallback: RefObject<HTMLElement | null>): void {
  const last = useRef<EventTarget | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      last.current = target;
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    const isLost = document.activeElement === document.body || document.activeElement === null;
    if (isLost && last.current instanceof Element && !last.current.isConnected) {
      fallback.current?.focus({ preventScroll: true });
    }
  });
}
