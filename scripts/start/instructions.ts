import { type BrowserKind, browserName, type InstalledBrowser } from '../browsers/find-browser.ts';
import { USAGE } from './arguments.ts';

/** What to click, for a reader who has just seen the window open. */
export function whatToClick({ kind, name }: InstalledBrowser, url: string): string {
  const panel = kind === 'firefox' ? 'sidebar' : 'side panel';
  return `
${name} is open on ${url}
with Needlewise loaded, in a profile of its own that is thrown away at the end.

  1. Find the Needlewise button in the toolbar (or behind the puzzle piece).
     Its badge shows that this page is about microneedling.
  2. Click it. The popup answers at once; type a question if you like.
  3. Click "Open panel". The ${panel} opens beside the page: how many sessions,
     how far apart, aftercare; who agrees, who does not, and links to all of them.

Open any other page in that window to see what Needlewise makes of it.
Close the window, or press Ctrl-C here, to end.
`;
}

/** Why no window opens, and what would help. */
export function whyNoWindow(
  reason: 'no-browser' | 'no-display' | { readonly failed: string },
  kinds: readonly BrowserKind[],
): string {
  const names = kinds.map(browserName);
  const wanted = new Intl.ListFormat('en', { type: 'disjunction' }).format(names);
  if (reason === 'no-display') return 'There is no display to open a window on.';
  if (reason === 'no-browser') return `No ${wanted} was found. (${USAGE})`;
  return `No window could be opened: ${reason.failed}`;
}

export const INSTEAD = 'These are the answers the panel would show:\n';
