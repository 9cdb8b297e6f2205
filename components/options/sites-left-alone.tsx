import { type FormEvent, useState } from 'react';
import { hostFrom } from '../../core/preferences/preferences.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import styles from './options.module.css';

interface Props {
  readonly sites: readonly string[];
  readonly onChange: (sites: string[]) => void;
}

/** The sites that are never read: seen, taken off, added. */
export function SitesLeftAlone({ sites, onChange }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [invalid, setInvalid] = useState(false);

  function add(event: FormEvent) {
    event.preventDefault();
    const host = hostFrom(typed);
    setInvalid(host === null);
    if (host === null) return;
    setTyped('');
    if (!sites.includes(host)) onChange([...sites, host].toSorted());
  }

  return (
    <section className={`${frame.card} ${styles.group}`} aria-labelledby="sites">
      <h2 id="sites">{words.t('options.sites')}</h2>
      <p className={styles.hint}>{words.t('options.sites_hint')}</p>
      {sites.length === 0 ? (
        <p>{words.t('options.sites_none')}</p>
      ) : (
        <ul>
          {sites.map((site) => (
            <li key={site} className={styles.site}>
              <span>{site}</span>
              <button
                type="button"
                className={frame.textButton}
                onClick={() => onChange(sites.filter((other) => other !== site))}
              >
                {words.t('options.sites_remove', [site])}
              </button>
            </li>
          ))}
        </ul>
      )}
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
            value={typed}
            aria-invalid={invalid}
            aria-describedby={invalid ? 'site-invalid' : undefined}
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
        <button type="submit" className={frame.quietButton}>
          {words.t('options.sites_add_button')}
        </button>
      </form>
      {invalid && (
        <p id="site-invalid" role="alert" className={styles.invalid}>
          {words.t('options.sites_invalid')}
        </p>
      )}
    </section>
  );
}
