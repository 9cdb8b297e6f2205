import frame from '../frame/frame.module.css';
import { useManaged } from '../frame/managed.tsx';
import { useWords } from '../frame/words.tsx';
import { AddSite } from './add-site.tsx';
import { ManagedSites } from './managed-sites.tsx';
import styles from './options.module.css';

interface Props {
  /** The reader's own. */
  readonly sites: readonly string[];
  readonly onChange: (sites: string[]) => void;
}

/** The sites that are never read: seen, taken off, added. */
export function SitesLeftAlone({ sites, onChange }: Props) {
  const words = useWords();
  const { sitesLeftAlone: theirs, sitesLocked } = useManaged().settings;
  // Kept while the list is the organisation's, and in force again should it ever let go.
  const own = sitesLocked ? [] : sites;
  const isEmpty = own.length === 0 && theirs.length === 0;

  return (
    <section className={`${frame.card} ${styles.group}`} aria-labelledby="sites">
      <h2 id="sites">{words.t('options.sites')}</h2>
      <p className={styles.hint}>{words.t('options.sites_hint')}</p>
      <ManagedSites />
      {isEmpty && <p>{words.t('options.sites_none')}</p>}
      {own.length > 0 && (
        <ul>
          {own.map((site) => (
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
      <AddSite
        fixed={sitesLocked}
        onAdd={(host) => !sites.includes(host) && onChange([...sites, host].toSorted())}
      />
    </section>
  );
}
