import { parseArgs } from 'node:util';
import { BROWSER_KINDS, type BrowserKind } from '../browsers/find-browser.ts';

export interface StartArguments {
  /** The browsers that will do, likeliest first. */
  readonly kinds: readonly BrowserKind[];
  /** The page to open instead of the sample article. */
  readonly url: string | null;
}

export const USAGE = `npm start -- [--browser ${BROWSER_KINDS.join('|')}] [--url ADDRESS]`;

/** Reads the command line. Throws, in words for the reader, where it makes no sense. */
export function readArguments(args: readonly string[]): StartArguments {
  const { values } = parseArgs({
    args: [...args],
    options: { browser: { type: 'string' }, url: { type: 'string' } },
  });
  const { browser, url } = values;
  if (browser !== undefined && !isKind(browser)) {
    throw new Error(`"${browser}" is none of ${BROWSER_KINDS.join(', ')}`);
  }
  if (url !== undefined && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) {
    throw new Error(`"${url}" is not the address of a web page`);
  }
  return { kinds: browser === undefined ? BROWSER_KINDS : [browser], url: url ?? null };
}

const isKind = (name: string): name is BrowserKind =>
  (BROWSER_KINDS as readonly string[]).includes(name);
