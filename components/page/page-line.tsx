import type { ReactNode } from 'react';
import type { ActivePage } from '../../bridge/active-page.ts';
import { isLeftAlone } from '../../core/preferences/left-alone.ts';
import frame from '../frame/frame.module.css';
import { useManaged } from '../frame/managed.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './page-line.module.css';
import { helpFor, type PageAction, pageWords } from './page-words.ts';

interface Props {
  readonly page: ActivePage;
  readonly onAction: (action: PageAction) => void;
  /** True where the last action did not work. */
  readonly failed?: boolean;
  /** Leads to the page's claims, where they are shown further down. */
  readonly children?: ReactNode;
}

/** The page beside the panel in one line, with the one action that helps. */
export function PageLine({ page, onAction, failed = false, children }: Props) {
  const words = useWords();
  const { settings } = useManaged();
  const fixed = page.host !== null && isLeftAlone(page.host, settings);
  const action = helpFor(page, fixed);
  return (
    <section
      className={styles.line}
      aria-label={words.t('page.title')}
      data-kind={page.status.kind}
    >
      <span className={styles.mark} aria-hidden="true" />
      <div>
        <p role="status">{failed ? words.t('page.failed') : pageWords(page, words, fixed)}</p>
        {action && (
          <button type="button" className={frame.textButton} onClick={() => onAction(action)}>
            {words.t(`page.${action}`)}
          </button>
        )}
        {children}
      </div>
    </section>
  );
}
