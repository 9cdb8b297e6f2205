import { parseProtocol } from '../../core/preferences/house-protocol.ts';
import type { Managed } from '../../core/preferences/managed.ts';
import frame from '../frame/frame.module.css';
import { useManaged } from '../frame/managed.tsx';
import { useWords } from '../frame/words.tsx';
import styles from './managed.module.css';

/** That an organisation has set some of this, and what in it is of no use; nothing where none has. */
export function ManagedNotes() {
  const words = useWords();
  const managed = useManaged();
  const { protocol, ignored: ignoredLines } = parseProtocol(managed.protocol);
  const ignored = [...managed.ignored, ...ignoredLines];
  const setsAny = setsSomething(managed);
  if (!setsAny && !protocol && ignored.length === 0) return null;
  return (
    <section className={`${frame.card} ${styles.notes}`} aria-labelledby="managed">
      <h2 id="managed">{words.t('managed.title')}</h2>
      {setsAny && <p>{words.t('managed.note')}</p>}
      {protocol && <p>{words.t('managed.shows_protocol', [protocol.clinic])}</p>}
      {ignored.length > 0 && (
        <div role="alert">
          <p className={styles.ignored}>{words.t('managed.ignored')}</p>
          <ul className={styles.paths}>
            {ignored.map((path) => (
              <li key={path}>
                <code>{path}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function setsSomething({ settings }: Managed): boolean {
  const { sitesLeftAlone, sitesLocked, ...choices } = settings;
  return sitesLocked || sitesLeftAlone.length > 0 || Object.keys(choices).length > 0;
}
