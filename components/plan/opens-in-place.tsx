import { type ReactNode, type RefObject, useRef, useState } from 'react';

interface Props {
  /** What opens the form; gives the button its ref, so that the focus comes back to it. */
  readonly button: (open: () => void, ref: RefObject<HTMLButtonElement | null>) => ReactNode;
  readonly form: (close: () => void) => ReactNode;
}

/** A button in whose place a form opens, and which gets the focus back. */
export function OpensInPlace({ button, form }: Props) {
  const [isOpen, setOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => ref.current?.focus());
  };
  return isOpen ? form(close) : button(() => setOpen(true), ref);
}
