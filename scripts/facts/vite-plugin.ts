import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { packAnswers } from '../../core/guidance/answers.ts';
import type { Facts } from '../../data/facts.ts';
import { packFacts } from '../../data/packed-facts.ts';
import { loadFacts } from './load.ts';
import { readTexts, SOURCES_DIRECTORY } from './read.ts';

const UNPACKER = normalizePath(join(import.meta.dirname, '../../data/packed-facts.ts'));

/** What each module is; the answers in brief are computed by the functions that compute them anywhere else. */
const MODULES: Readonly<Record<string, (facts: Facts) => string>> = {
  'virtual:facts': (facts) => `import { unpackFacts } from ${JSON.stringify(UNPACKER)};
    export default unpackFacts(${parsed(packFacts(facts))});`,
  'virtual:answers': (facts) => `export default ${parsed(packAnswers(facts))};`,
};
const RESOLVED = '\0';

/** A string parsed at run time starts faster than an object literal of this size (`npm run bench:facts`). */
const parsed = (contents: unknown): string =>
  `JSON.parse(${JSON.stringify(JSON.stringify(contents))})`;

/**
 * Serves the checked fact set as the module `virtual:facts`, packed in columns, and every answer computed from it as
 * `virtual:answers`; a broken source file stops the build.
 */
export function factsPlugin(load: () => Facts = loadFacts): Plugin {
  return {
    name: 'needlewise-facts',
    resolveId: (id) => (id in MODULES ? RESOLVED + id : null),
    load(id) {
      const moduleOf = id.startsWith(RESOLVED) ? MODULES[id.slice(RESOLVED.length)] : undefined;
      if (!moduleOf) return null;
      this.addWatchFile(SOURCES_DIRECTORY);
      for (const { name } of readTexts()) this.addWatchFile(join(SOURCES_DIRECTORY, name));
      return moduleOf(load());
    },
  };
}
