import { useState } from 'react';
import { type StoredItem, storedText } from '../../bridge/stored-data.ts';
import { messageKey } from '../../core/wording/words.ts';
import { Disclosure } from '../frame/disclosure.tsx';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import type { StoredState } from '../hooks/use-stored.ts';
import styles from './stored-data.module.css';

/** Every key the extension stores under, in plain words; one that is not among them is shown by its key. */
const NAMED = [
  'preferences',
  'recent-questions',
  'plan',
  'panel-intent',
  'tabs-before-install',
  'claims-to-print',
  'ignored-messages',
] as const;

interface Props extends StoredState {
  /** Hands the reader a file with this text. */
  readonly onExport: (text: string) => void;
}

/** Everything that is stored, to be seen, saved as a file and deleted, one by one or all at once. */
export function StoredData({ items, failed, remove, restore, onExport }: Props) {
  const words = useWords();
  const [deleted, setDeleted] = useState<readonly StoredItem[]>([]);
  const all = items ?? [];

  async function forget(chosen: readonly StoredItem[]) {
    await remove(chosen);
    setDeleted(chosen);
  }

  async function undo() {
    await restore(deleted);
    setDeleted([]);
  }

  return (
    <section className={`${frame.card} ${styles.stored}`} aria-labelledby="stored">
      <h2 id="stored">{words.t('stored.title')}</h2>
      <p className={styles.hint}>{words.t('stored.hint')}</p>
      {failed && (
        <p role="alert" className={styles.alert}>
          {words.t('stored.failed')}
        </p>
      )}
      {items?.length === 0 && <p className={styles.empty}>{words.t('stored.nothing')}</p>}
      {all.length > 0 && (
        <ul className={styles.list}>
          {all.map((item) => (
            <Item key={`${item.area} ${item.key}`} item={item} onDelete={() => forget([item])} />
          ))}
        </ul>
      )}
      <p className={styles.deleted} role="status">
        {deleted.length > 0 && (
          <>
            {deleted.map((item) => nameOf(item, words.t)).join(', ')}: {words.t('stored.deleted')}{' '}
            <button type="button" className={frame.textButton} onClick={undo}>
              {words.t('stored.undo')}
            </button>
          </>
        )}
      </p>
      {all.length > 0 && (
        <div className={styles.actions}>
          <button
            type="button"
            className={frame.quietButton}
            onClick={() => onExport(storedText(all))}
          >
            {words.t('stored.export')}
          </button>
          <button type="button" className={frame.quietButton} onClick={() => forget(all)}>
            {words.t('stored.delete_all')}
          </button>
        </div>
      )}
    </section>
  );
}

function Item({ item, onDelete }: { readonly item: StoredItem; readonly onDelete: () => void }) {
  const words = useWords();
  const name = nameOf(item, words.t);
  return (
    <li className={styles.item}>
      <Disclosure
        className={styles.what}
        summary={
          <>
            <span className={styles.name}>{name}</span>
            <span className={styles.hint}>{words.t(`stored.${item.area}`)}</span>
          </>
        }
      >
        <pre className={styles.value}>{JSON.stringify(item.value, null, 2)}</pre>
      </Disclosure>
      <button
        type="button"
        className={frame.textButton}
        aria-label={words.t('stored.delete_one', [name])}
        onClick={onDelete}
      >
        {words.t('stored.delete')}
      </button>
    </li>
  );
}

function nameOf({ key }: StoredItem, t: ReturnType<typeof useWords>['t']): string {
  const named = NAMED.find((known) => known === key);
  return named ? t(`stored.keys.${messageKey(named)}`) : t('stored.other', [key]);
}
