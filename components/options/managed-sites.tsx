import { useManaged } from '../frame/managed.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './managed.module.css';

/** The sites an organisation has left alone, which the reader can see and not take off; nothing where it set none. */
export function ManagedSites() {
  const words = useWords();
  const { sitesLeftAlone, sitesLocked } = useManaged().settings;
  if (sitesLeftAlone.length === 0 && !sitesLocked) return null;
  return (
    <>
      <p className={styles.fixed}>
        {words.t(sitesLocked ? 'managed.sites_fixed' : 'managed.sites')}
      </p>
      <ul aria-label={words.t('managed.title')}>
        {sitesLeftAlone.map((site) => (
          <li key={site} className={styles.site}>
            {site}
          </li>
        ))}
      </ul>
    </>
  );
}
