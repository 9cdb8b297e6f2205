import { useCallback, useEffect, useState } from 'react';
import {
  deleteStored,
  readStored,
  restoreStored,
  type StoredItem,
  watchStored,
} from '../../bridge/stored-data.ts';

export interface StoredState {
  /** Null until it has been read. */
  readonly items: readonly StoredItem[] | null;
  /** True where the browser could not read or change it. */
  readonly failed: boolean;
  readonly remove: (items: readonly StoredItem[]) => Promise<void>;
  readonly restore: (items: readonly StoredItem[]) => Promise<void>;
}

/** What is stored, as it is and as it changes. */
export function useStored(): StoredState {
  const [items, setItems] = useState<readonly StoredItem[] | null>(null);
  const [failed, setFailed] = useState(false);
  const read = useCallback(async () => {
    try {
      setItems(await readStored());
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, []);
  useEffect(() => {
    void read();
    return watchStored(() => void read());
  }, [read]);
  const each =
    (act: (item: StoredItem) => Promise<void>) => async (chosen: readonly StoredItem[]) => {
      const outcomes = await Promise.allSettled(chosen.map(act));
      await read();
      if (outcomes.some(({ status }) => status === 'rejected')) setFailed(true);
    };
  return { items, failed, remove: each(deleteStored), restore: each(restoreStored) };
}
