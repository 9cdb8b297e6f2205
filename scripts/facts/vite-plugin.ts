import { join } from 'node:path';
import type { Plugin } from 'vite';
import { packAnswers } from '../../core/guidance/answers.ts';
import type { Facts } from '../../data/facts.ts';
import { loadFacts } from './load.ts';
import { readTexts, SOURCES_DIRECTORY } from './read.ts';

/** What each module holds; the answers in brief are computed by the functions that compute them anywhere else. */
const MODULES: Readonly<Record<string, (facts: Facts) => unknown>> = {
  'virtual:facts': (facts) => facts,
  'virtual:answers': packAnswers,
};
const RESOLVED = '\0';

/**
 * Serves the checked fact set as the module `virtual:facts`, and every answer computed from it as `virtual:answers`,
 * both as plain data; a broken source file stops the build.
 */
export function factsPlugin(load: () => Facts = loadFacts): Plugin {
  return {
    name: 'needlewise-facts',
    resolveId: (id) => (id in MODULES ? RESOLVED + id : null),
    load(id) {
      const contents = id.startsWith(RESOLVED) ? MODULES[id.slice(RESOLVED.length)] : undefined;
      if (!contents) return null;
      this.addWatchFile(SOURCES_DIRECTORY);
      for (const { name } of readTexts()) this.addWatchFile(join(SOURCES_DIRECTORY, name));
      // A string parsed at run time starts faster than an object literal of this size (`npm run bench:facts`).
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(contents(load())))});`;
    },
  };
}
