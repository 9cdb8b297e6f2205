import { hearEverything, observeTimeline } from './fingerprint/heard.ts';
import { createProbing } from './fingerprint/probes.ts';
import { createLooking, type Sights } from './fingerprint/sights.ts';
import { countEveryUse } from './fingerprint/uses.ts';
import { createWatch, type Watch } from './fingerprint/watch.ts';

/** What a page can find out, by what it was found out from. */
export interface Fingerprint extends Sights, Pick<Watch, 'uses' | 'heard'> {
  readonly timeline: readonly string[];
}

/** What the watch leaves behind in the page. */
export interface Watchful {
  /** Looks at all that can be seen, and what was noted until then. */
  readonly takeFingerprint: () => Promise<Fingerprint>;
  /** Asks for files at an address that may be an extension's; the page is of no use for a fingerprint after. */
  readonly tryAddress: (origin: string, files: readonly string[]) => Promise<unknown>;
  readonly countHighlights: () => number;
}

/** Runs when the page's own elements are there, and puts two shadow roots among them. */
function keepWatch(
  watch: Watch,
  look: () => Promise<Sights>,
  probe: ReturnType<typeof createProbing>,
  ...parts: ((watch: Watch) => void)[]
): void {
  const watchful: Watchful = {
    takeFingerprint: async () => {
      // The observers have their turn first.
      await new Promise((done) => watch.own(() => setTimeout(done, 100)));
      watch.counting = false;
      const { uses, heard, timeline } = watch;
      const print = { uses: { ...uses }, heard: { ...heard }, timeline: [...timeline].sort() };
      const sights = await look();
      watch.counting = true;
      return { ...print, ...sights };
    },
    tryAddress: (origin, files) => {
      watch.counting = false;
      return probe(origin, files);
    },
    countHighlights: () => watch.own(() => CSS.highlights.size),
  };
  Object.assign(window, watchful);
  document.addEventListener('DOMContentLoaded', () => {
    for (const [at, mode] of (['open', 'closed'] as const).entries()) {
      const host = document.getElementsByTagName('section')[at];
      const root = host?.attachShadow({ mode });
      if (!root) continue;
      root.append('Numbing cream stays on for 30 minutes.');
      watch.roots.push(root);
    }
    for (const part of parts) part(watch);
    watch.counting = true;
  });
}

/** Code that keeps watch over a page, run before anything else there. */
export const WATCH = `{
  const watch = (${createWatch})();
  (${observeTimeline})(watch);
  (${keepWatch})(watch, (${createLooking})(watch), (${createProbing})(), ${hearEverything}, ${countEveryUse});
}`;
