import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { filedAs } from '../../core/lookup/glossary.ts';
import { DIGITS } from '../../core/lookup/learned.ts';
import { ALL_GLOSSARIES } from '../../data/lexicon/all-glossaries.ts';
import { ENGLISH } from '../../data/lexicon/en/index.ts';
import { packGlossaries, packLexicon } from '../../data/lexicon/packed.ts';

const UNPACKER = normalizePath(join(import.meta.dirname, '../../data/lexicon/packed.ts'));
const INDEX = /\/data\/lexicon\/([a-z]+)\/index\.ts$/;
const SHARED = 'virtual:glossary-english';
const RESOLVED = `\0${SHARED}`;

/** A string parsed at run time starts faster than an object literal of this size. */
const parsed = (contents: unknown): string =>
  `JSON.parse(${JSON.stringify(JSON.stringify(contents))})`;

/**
 * Has builds carry lexicon and glossaries packed (data/lexicon/packed.ts), in place of the files of data/lexicon, which
 * are written to be read. What they unpack to means the same.
 */
export function lexiconPlugin(): Plugin {
  const { english, packed } = packGlossaries(ALL_GLOSSARIES, filedAs);
  return {
    name: 'needlewise:lexicon',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id === SHARED ? RESOLVED : null),
    load(id) {
      if (id === RESOLVED) return `export default ${parsed(english)};`;
      const language = INDEX.exec(normalizePath(id))?.[1];
      if (language === ENGLISH.language)
        return `import { unpackLexicon } from ${JSON.stringify(UNPACKER)};
          export const ENGLISH = unpackLexicon(${parsed(packLexicon(ENGLISH, DIGITS))});`;
      const glossary = packed.find((each) => each.language === language);
      if (!glossary) return null;
      return `import english from '${SHARED}';
        import { unpackGlossary } from ${JSON.stringify(UNPACKER)};
        export default unpackGlossary(english, ${parsed(glossary)});`;
    },
  };
}
