import type { Plugin } from 'vite';
import { loadFacts, SOURCES_DIRECTORY } from './load.ts';

const VIRTUAL_ID = 'virtual:facts';
const RESOLVED_ID = `\0${VIRTUAL_ID}`;

/** Serves the validated fact set as the module `virtual:facts`, as plain JSON; a broken source file stops the build. */
export function factsPlugin(): Plugin {
  return {
    name: 'needlewise-facts',
    resolveId: (id) => (id === VIRTUAL_ID ? RESOLVED_ID : null),
    load(id) {
      if (id !== RESOLVED_ID) return null;
      this.addWatchFile(SOURCES_DIRECTORY);
      // A string parsed at run time starts faster than an object literal of this size.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(loadFacts()))});`;
    },
  };
}
