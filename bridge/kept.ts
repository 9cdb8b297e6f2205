import { storage } from '@wxt-dev/storage';
import { canonical, currentVersion, type Migrations, upgraded } from '../core/stored/versioned.ts';
import { alone } from './alone.ts';

/** What a stored value comes to, with the names of what in it could not be used. */
export interface Parsed<Value, Problem extends string> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** How one thing that must not be lost is stored. */
export interface KeptForm<Value extends object, Problem extends string> {
  /** Its key in the extension's local storage; its last good copy is beside it, under `<key>-copy`. */
  readonly key: string;
  readonly migrations: Migrations;
  /** Reads what is stored in the newest form; null gives the value to start with. Never throws. */
  readonly parse: (stored: unknown) => Parsed<Value, Problem>;
}

/**
 * - `restored`: what was stored is damaged, and the last good copy stands in and was put back
 * - `damaged`: so is the copy, or there is none; `problems` names what fell back
 * - `newer`: a later version wrote it, and it is not written over
 * - `unreadable`: the browser's storage fails; the value is that to start with
 */
export type KeptState = 'good' | 'restored' | 'damaged' | 'newer' | 'unreadable';

export interface Reading<Value, Problem extends string> extends Parsed<Value, Problem> {
  readonly state: KeptState;
}

export type KeepFailure = 'full' | 'newer' | 'unreadable' | 'failed';

/** Nothing was changed: what was stored before still is. */
export class KeepError extends Error {
  override name = 'KeepError';
  readonly why: KeepFailure;
  constructor(why: KeepFailure, cause?: unknown) {
    super(`Not stored: ${why}`, { cause });
    this.why = why;
  }
}

/** Why a change was not stored, whatever was thrown. */
export const keepFailure = (error: unknown): KeepFailure =>
  error instanceof KeepError ? error.why : 'failed';

export interface Kept<Value extends object, Problem extends string> {
  /** Never rejects. */
  readonly read: () => Promise<Reading<Value, Problem>>;
  /**
   * Stores what `change` makes of the value, one change after another in whichever of the extension's contexts, and
   * reads it back; answers the new value. Rejects with a KeepError where it is not stored for certain.
   */
  readonly change: (change: (value: Value) => Value) => Promise<Value>;
  /** Deletes the value and its copy. Rejects where the browser could not. */
  readonly forget: () => Promise<void>;
  /** Calls `onChange` after every change, from whichever context, with the value before; returns the way to stop. */
  readonly watch: (
    onChange: (reading: Reading<Value, Problem>, before: Value) => void,
  ) => () => void;
}

/**
 * Keeps one value in local storage so that neither a crash, a full disk, a damaged profile, an older or newer version
 * nor another window loses it. It is stored as the value's own fields and the `version` of their form.
 */
export function keep<Value extends object, Problem extends string>({
  key,
  migrations,
  parse,
}: KeptForm<Value, Problem>): Kept<Value, Problem> {
  const item = `local:${key}` as const;
  const copy = `local:${key}-copy` as const;

  const understand = (raw: unknown): Reading<Value, Problem> => {
    const { stored, isNewer } = upgraded(raw, migrations);
    const parsed = parse(stored);
    if (isNewer) return { ...parsed, state: 'newer' };
    return { ...parsed, state: parsed.problems.length > 0 ? 'damaged' : 'good' };
  };
  /** What is stored, or its copy where that is damaged or gone. */
  const look = async (): Promise<Reading<Value, Problem>> => {
    const raw = await storage.getItem<unknown>(item);
    const reading = understand(raw);
    if (reading.state !== 'damaged' && raw !== null) return reading;
    const rawCopy = await storage.getItem<unknown>(copy);
    const fromCopy = understand(rawCopy);
    if (rawCopy === null || fromCopy.state !== 'good') return reading;
    return { ...fromCopy, state: 'restored' };
  };

  const store = async (value: Value): Promise<void> => {
    const text = canonical({ ...value, version: currentVersion(migrations) });
    const before = await storage.getItem<unknown>(item);
    const written: unknown = JSON.parse(text);
    await storage.setItem(item, written);
    if (canonical(await storage.getItem<unknown>(item)) !== text) {
      await storage.setItem(item, before);
      throw new KeepError('failed');
    }
    // A copy that can't be renewed would one day bring back what the reader has changed or deleted.
    await storage.setItem(copy, written).catch(() => storage.removeItem(copy));
  };

  const change = (make: (value: Value) => Value): Promise<Value> =>
    alone(key, async () => {
      const { value, state } = await look().catch((error: unknown) => {
        throw new KeepError('unreadable', error);
      });
      if (state === 'newer') throw new KeepError('newer');
      const next = make(value);
      await store(next).catch((error: unknown) => {
        throw error instanceof KeepError ? error : new KeepError(whyRefused(error), error);
      });
      return next;
    });

  const read = async (): Promise<Reading<Value, Problem>> => {
    try {
      const reading = await look();
      // The next to read it, the content script among them, finds it mended; where that fails, so does the next.
      if (reading.state === 'restored') await change((value) => value).catch(console.warn);
      return reading;
    } catch {
      return { ...parse(null), state: 'unreadable' };
    }
  };

  return {
    read,
    change,
    forget: () =>
      alone(key, async () => {
        // The copy first: alone, it would count as the last good one.
        await storage.removeItem(copy);
        await storage.removeItem(item);
      }),
    watch: (onChange) =>
      storage.watch<unknown>(item, (raw, rawBefore) => {
        const reading = understand(raw);
        const before = understand(rawBefore).value;
        const isSound = reading.state !== 'damaged' && raw !== null;
        if (isSound) onChange(reading, before);
        else void read().then((mended) => onChange(mended, before));
      }),
  };
}

const whyRefused = (error: unknown): KeepFailure =>
  /quota|space|full/i.test(String(error)) ? 'full' : 'failed';
