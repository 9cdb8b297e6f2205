import { alone } from './alone.ts';
import { browser } from './browser.ts';
import { IGNORED, type Ignored } from './message-schema.ts';

const KEY = 'ignored-messages';

/** How many messages were ignored since the browser was started, by reason. */
export type IgnoredCounts = Readonly<Record<Ignored, number>>;

/** What a reader may copy to tell of a fault. Nothing in it tells of a page or a question, and nothing sends it. */
export interface Diagnostics {
  /** The extension's version. */
  readonly version: string;
  /** The browser as it names itself to every page. */
  readonly browser: string;
  readonly ignored: IgnoredCounts;
}

let uncounted: Ignored[] = [];

/**
 * Counts one ignored message. The counts are in session storage, which is kept in memory alone and outlives a
 * background that is stopped. Never throws: counting is worth no fault of its own.
 */
export function countIgnored(reason: Ignored): void {
  // However many come in while the store is busy, they are written at once.
  if (uncounted.push(reason) > 1) return;
  alone(KEY, async () => {
    const counts: Record<Ignored, number> = { ...(await readIgnored()) };
    const counted = uncounted;
    uncounted = [];
    for (const each of counted) counts[each] += 1;
    await browser.storage.session.set({ [KEY]: counts });
  }).catch((error: unknown) => {
    uncounted = [];
    console.warn(error);
  });
}

/** What there is to say now. Rejects where session storage can't be read. */
export async function readDiagnostics(): Promise<Diagnostics> {
  return {
    version: browser.runtime.getManifest().version,
    browser: navigator.userAgent,
    ignored: await readIgnored(),
  };
}

async function readIgnored(): Promise<IgnoredCounts> {
  const stored: Record<string, unknown> = await browser.storage.session.get(KEY);
  const counts = Object(stored[KEY]) as Partial<Record<Ignored, unknown>>;
  return Object.fromEntries(
    IGNORED.map((reason) => [reason, Number.isSafeInteger(counts[reason]) ? counts[reason] : 0]),
  ) as Record<Ignored, number>;
}
