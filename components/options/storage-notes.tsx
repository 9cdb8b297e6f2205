import type { ReactNode } from 'react';
import type { KeepFailure, KeptState } from '../../bridge/kept.ts';
import type { Preferences } from '../../core/preferences/preferences.ts';
import { useWords } from '../frame/words.tsx';
import styles from './options.module.css';

interface Props {
  readonly state: KeptState;
  /** Names of stored preferences that could not be used. */
  readonly problems: readonly (keyof Preferences)[];
  /** Why the last change was not stored; null where it was. */
  readonly failure: KeepFailure | null;
}

/** What is wrong with what is stored, and what became of it. */
export function StorageNotes({ state, problems, failure }: Props) {
  const words = useWords();
  return (
    <>
      {state === 'restored' && (
        <p role="status" className={styles.alert}>
          {words.t('options.restored')}
        </p>
      )}
      {state === 'unreadable' && <Alert>{words.t('options.unreadable')}</Alert>}
      {state === 'newer' && <Alert>{words.t('options.save_failed_newer')}</Alert>}
      {state === 'damaged' && (
        <Alert>
          <Problems names={problems} />
        </Alert>
      )}
      {failure && failure !== state && (
        <Alert>
          {words.t(
            failure === 'full' || failure === 'newer'
              ? `options.save_failed_${failure}`
              : 'options.save_failed',
          )}
        </Alert>
      )}
    </>
  );
}

function Alert({ children }: { readonly children: ReactNode }) {
  return (
    <p role="alert" className={styles.alert}>
      {children}
    </p>
  );
}

const TITLES = {
  detection: 'options.detection',
  sitesLeftAlone: 'options.sites',
  language: 'options.language',
  theme: 'options.theme',
  currency: 'options.currency',
  toolbarButton: 'options.button',
  keepQuestions: 'options.questions',
} as const satisfies Record<keyof Preferences, string>;

function Problems({ names }: { readonly names: Props['problems'] }) {
  const words = useWords();
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' });
  return words.t('options.problems', [list.format(names.map((name) => words.t(TITLES[name])))]);
}
