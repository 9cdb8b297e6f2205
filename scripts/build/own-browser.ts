import type { Plugin } from 'vite';

const LIBRARY = 'webextension-polyfill';
const RESOLVED = `\0needlewise:own-browser`;

/**
 * Leaves out, for Firefox, the library that makes other browsers understand Firefox's own interface: there it hands out
 * what is there already.
 */
export function ownBrowser(browser: string): Plugin {
  return {
    name: 'needlewise:own-browser',
    enforce: 'pre',
    apply: (_, { command }) => command === 'build' && browser === 'firefox',
    resolveId: (id) => (id === LIBRARY ? RESOLVED : null),
    load: (id) => (id === RESOLVED ? 'export default globalThis.browser;' : null),
  };
}
