import { useState } from 'react';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './options.module.css';

/** The keys that open the panel, and the way to the browser's own page where they are changed. */
export interface ShortcutSettings {
  /** "Alt+Shift+M"; null where no key is set. */
  readonly keys: string | null;
  /** The address of the page; null in a browser that has none (Firefox: a menu leads there). */
  readonly address: string | null;
  /** Rejects where the browser does not open its page. */
  readonly onChange: () => Promise<void>;
}

/** How to ask without the mouse. */
export function Shortcuts({ keys, address, onChange }: ShortcutSettings) {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <section className={`${frame.card} ${styles.group}`} aria-labelledby="shortcuts">
      <h2 id="shortcuts">{words.t('options.shortcut')}</h2>
      <p>
        {keys ? words.t('options.shortcut_is', [keys]) : words.t('options.shortcut_none')}{' '}
        <button
          type="button"
          className={frame.textButton}
          onClick={() => onChange().catch(() => setFailed(true))}
        >
          {words.t('options.shortcut_change')}
        </button>
      </p>
      {failed && (
        <p role="alert" className={styles.alert}>
          {words.t('options.shortcut_failed')}
        </p>
      )}
      <p className={styles.hint}>
        {address ? (
          <>
            {words.t('options.shortcut_address')} <code className={styles.code}>{address}</code>
          </>
        ) : (
          words.t('options.shortcut_words')
        )}
      </p>
      <p>{words.t('options.address_bar')}</p>
    </section>
  );
}
