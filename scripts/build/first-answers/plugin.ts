import { basename, dirname, join } from 'node:path';
import { type CSSOptions, createServer, type Plugin } from 'vite';
import { LIVE } from '../../../bridge/drawn-ahead.ts';
import { answersFrom } from '../../../core/guidance/answers.ts';
import { loadFacts } from '../../facts/load.ts';
import { readLocales } from '../../locales/read.ts';
import { localesPlugin } from '../../locales/vite-plugin.ts';
import { nodeWords } from '../../words.ts';
import type { DrawnSurface } from './surfaces.tsx';
import { inTemplates } from './templates.ts';

const ROOT = join(import.meta.dirname, '../../..');
const BROWSER = 'webextension-polyfill';
const SURFACES: readonly string[] = ['sidepanel', 'popup'] satisfies DrawnSurface[];
/** What the live surface starts with. */
const MODULES = /\s*<(?:script type="module"|link rel="modulepreload")[^>]*>(?:<\/script>)?/g;

/**
 * Draws the first answers of panel and popup at build, by the very components that show them later, into a template
 * in one language and the texts of each other. A script of the extension's own (entrypoints/first-answers.ts) shows
 * them, and has the live surface loaded after.
 */
export function firstAnswers(): Plugin {
  let css: CSSOptions = {};
  return {
    name: 'needlewise:first-answers',
    apply: (_, { command, mode }) => command === 'build' && mode === 'production',
    configResolved(config) {
      css = config.css;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { filename }) {
        const surface = basename(dirname(filename));
        if (!isDrawn(surface)) return html;
        const templates = await drawTemplates(surface, css);
        // Those named outright are fetched and run before anything is painted, wherever they stand.
        const modules = html.match(MODULES)?.map((tag) => tag.trim()) ?? [];
        const live = `<template id="${LIVE}">${modules.join('')}</template>`;
        const first = [...templates, live, '<script src="/first-answers.js"></script>'].join('\n');
        return (
          html
            .replace(MODULES, '')
            // At the end: the live surface may be asked for at once, and needs its root.
            .replace('</body>', () => `${first}\n</body>`)
        );
      },
    },
  };
}

const isDrawn = (surface: string): surface is DrawnSurface => SURFACES.includes(surface);

/** One `<template lang>` for each language of the interface: one with all that is drawn, the others with their texts. */
async function drawTemplates(surface: DrawnSurface, css: CSSOptions): Promise<string[]> {
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    // Classes are named as in the styles of the page.
    css: { ...(css.modules && { modules: css.modules }) },
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
      return [words.locale, drawSurface(surface, words, answers)] as const;
    });
    return inTemplates(new Map(await Promise.all(drawn)));
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
