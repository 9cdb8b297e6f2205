import { Collapsible } from '@base-ui/react/collapsible';
import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

interface Props {
  /** What the button says; may hold more than text. */
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A part that opens in place. Its content is found by the browser's own search even while it is closed. */
export function Disclosure({ summary, children, className, open, onOpenChange }: Props) {
  const control = open === undefined ? {} : { open };
  return (
    <Collapsible.Root
      className={className}
      {...control}
      {...(onOpenChange && { onOpenChange: (next: boolean) => onOpenChange(next) })}
    >
      <Collapsible.Trigger className={styles.trigger}>
        <span className={styles.summary}>{summary}</span>
        <Chevron />
      </Collapsible.Trigger>
      <Collapsible.Panel hiddenUntilFound>{children}</Collapsible.Panel>
    </Collapsible.Root>
  );
}

function Chevron() {
  return (
    <svg className={styles.chevron} viewBox="0 0 12 12" aria-hidden="true">
      <path d="m2.5 4.5 3.5 3.5 3.5-3.5" />
    </svg>
  );
}
