import { PREFERENCES_KEY } from '../core/preferences/left-alone.ts';
import { browser } from './browser.ts';
import { forgetLookAhead } from './look-ahead.ts';

/** Kept on the machine until it is deleted, or in memory until the browser is closed. */
export type StoredArea = 'local' | 'session';

/** One thing that is stored. Its last good copy belongs to it and is not listed by itself. */
export interface StoredItem {
  readonly area: StoredArea;
  readonly key: string;
  readonly value: unknown;
  /** Everything under its key and that of its copy, as it is stored. */
  readonly entries: Readonly<Record<string, unknown>>;
}

const AREAS: readonly StoredArea[] = ['local', 'session'];
const COPY = /-copy$/;

/** Everything the extension stores, whoever stored it, what is kept for longer first. Rejects where it can't be read. */
export async function readStored(): Promise<StoredItem[]> {
  const areas = await Promise.all(AREAS.map(readArea));
  return areas.flat();
}

async function readArea(area: StoredArea): Promise<StoredItem[]> {
  const entries = Object.entries(await browser.storage[area].get(null));
  const groups = Map.groupBy(entries, ([key]) => key.replace(COPY, ''));
  return [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const stored = Object.fromEntries(own);
      return { area, key, value: stored[key] ?? own[0]?.[1], entries: stored };
    });
}

/** Deletes it with its copy, in one step, and with the settings their look. Rejects where the browser could not. */
export async function deleteStored({ area, key, entries }: StoredItem): Promise<void> {
  await browser.storage[area].remove(Object.keys(entries));
  if (key === PREFERENCES_KEY) forgetLookAhead();
}

/** Puts back what was deleted, unless something is stored there again. Rejects where the browser could not. */
export async function restoreStored({ area, entries }: StoredItem): Promise<void> {
  const there: Record<string, unknown> = await browser.storage[area].get(Object.keys(entries));
  const isFree = Object.values(there).every((value) => value === undefined || value === null);
  if (isFree) await browser.storage[area].set({ ...entries });
}

/** Calls `onChange` whenever anything stored changes, from whichever context; returns the way to stop. */
export function watchStored(onChange: () => void): () => void {
  browser.storage.onChanged.addListener(onChange);
  return () => browser.storage.onChanged.removeListener(onChange);
}

/** Everything stored as the text of a file that can be read anywhere: JSON, by area and key. */
export const storedText = (items: readonly StoredItem[]): string =>
  `${JSON.stringify(
    Object.fromEntries(
      AREAS.map((area) => [
        area,
        Object.fromEntries(
          items.filter((item) => item.area === area).map(({ key, value }) => [key, value]),
        ),
      ]),
    ),
    null,
    2,
  )}\n`;
