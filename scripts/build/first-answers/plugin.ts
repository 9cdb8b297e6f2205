import { basename, dirname, join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { answersFrom } from '../../../core/guidance/answers.ts';
import { loadFacts } from '../../facts/load.ts';
import { readLocales } from '../../locales/read.ts';
import { localesPlugin } from '../../locales/vite-plugin.ts';
import { nodeWords } from '../../words.ts';
import type { DrawnSurface } from './surfaces.tsx';

const ROOT = join(import.meta.dirname, '../../..');
const BROWSER = 'webextension-polyfill';
const SURFACES: readonly string[] = ['sidepanel', 'popup'] satisfies DrawnSurface[];
const MODULES = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g;

/**
 * Draws the first answers of panel and popup at build, by the very components that show them later, into a template
 * for each language. A script of the extension's own (entrypoints/first-answers.ts) shows one of them.
 */
export function firstAnswers(): Plugin {
  return {
    name: 'needlewise:first-answers',
    apply: (_, { command, mode }) => command === 'build' && mode === 'production',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { filename }) {
        const surface = basename(dirname(filename));
        if (!isDrawn(surface)) return html;
        const templates = await drawTemplates(surface);
        const first = [...templates, '<script src="/first-answers.js"></script>'].join('\n');
        // A browser fetches in order, and the live surface's modules are many times all of this.
        const modules = html.match(MODULES)?.join('') ?? '';
        return html
          .replace(MODULES, '')
          .replace('<body>', () => `<body>\n${first}`)
          .replace('</body>', () => `${modules}\n</body>`);
      },
    },
  };
}

const isDrawn = (surface: string): surface is DrawnSurface => SURFACES.includes(surface);

/** One `<template lang>` for each language of the interface. */
async function drawTemplates(surface: DrawnSurface): Promise<string[]> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: [BROWSER] },
    plugins: [localesPlugin(), withoutBrowser()],
  });
  try {
    const path = join(import.meta.dirname, 'surfaces.tsx');
    const { drawSurface }: typeof import('./surfaces.tsx') = (await server.ssrLoadModule(
      path,
    )) as never;
    const answers = answersFrom(loadFacts());
    const drawn = readLocales().map(async ({ name }) => {
      const words = await nodeWords(name);
      const markup = drawSurface(surface, words, answers);
      return `<template lang="${words.locale}"><div id="drawn-ahead">${markup}</div></template>`;
    });
    return await Promise.all(drawn);
  } finally {
    await server.close();
  }
}

/** There is no browser at build, and nothing is asked of it: the library that speaks to one refuses to load. */
function withoutBrowser(): Plugin {
  return {
    name: 'needlewise:without-browser',
    enforce: 'pre',
    resolveId: (id) => (id === BROWSER ? '\0without-browser' : null),
    load: (id) => (id === '\0without-browser' ? 'export default {};' : null),
  };
}
