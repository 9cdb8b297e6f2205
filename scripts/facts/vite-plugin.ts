import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadFacts } from './load.ts';
import { readTexts, SOURCES_DIRECTORY } from './read.ts';

const VIRTUAL_ID = 'virtual:facts';
const RESOLVED_ID = `\0${VIRTUAL_ID}`;

/** Serves the checked fact set as the module `virtual:facts`, as plain JSON; a broken source file stops the build. */
export function factsPlugin(): Plugin {
  return {
    name: 'needlewise-facts',
    resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : null),
    load(id) {
      if (id !== RESOLVED_ID) return null;
      this.addWatchFile(SOURCES_DIRECTORY);
      for (const { name } of readTexts()) this.addWatchFile(join(SOURCES_DIRECTORY, name));
      // A string parsed at run time starts faster than an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(loadFacts()))});`;
    },
  };
}
