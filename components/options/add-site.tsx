import { type FormEvent, useState } from 'react';
import { hostFrom } from '../../core/preferences/preferences.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './options.module.css';

interface Props {
  /** Set by the organisation: nothing can be added. */
  readonly fixed: boolean;
  readonly onAdd: (host: string) => void;
}

/** Adds a site from whatever of its address was typed or pasted. */
export function AddSite({ fixed, onAdd }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [invalid, setInvalid] = useState(false);

  function add(event: FormEvent) {
    event.preventDefault();
    const host = hostFrom(typed);
    setInvalid(host === null);
    if (host === null) return;
    setTyped('');
    onAdd(host);
  }

  return (
    <>
      <form className={styles.add} onSubmit={add}>
        <label className={styles.addLabel}>
          {words.t('options.sites_add')}
          <input
            type="text"
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
            className={styles.input}
            placeholder={words.t('options.sites_placeholder')}
            disabled={fixed}
            value={typed}
            aria-invalid={invalid}
            aria-describedby={invalid ? 'site-invalid' : undefined}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button type="submit" className={frame.quietButton} disabled={fixed}>
          {words.t('options.sites_add_button')}
        </button>
      </form>
      {invalid && (
        <p id="site-invalid" role="alert" className={styles.invalid}>
          {words.t('options.sites_invalid')}
        </p>
      )}
    </>
  );
}
