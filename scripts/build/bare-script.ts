import { minifySync } from '@swc/core';
import type { Plugin } from 'vite';

const ENTRYPOINT = 'wxt-unlisted-script-entrypoint';

/**
 * Makes scripts that run in every page as light as they can be, in builds for people:
 * - without the wrapper that WXT puts around them, half a kilobyte of logging that says nothing there;
 * - minified once more, for another twentieth. Functions stay functions: put in place where they are used once, they
 *   would be read in full whether or not they run. Letters beyond ASCII are escaped, for a script without any is read
 *   and held as bytes.
 * Where WXT changes, its wrapper comes back and the size budget tells.
 */
export function bareScript(): Plugin {
  return {
    name: 'needlewise:bare-script',
    apply: (_, { mode }) => mode === 'production',
    transform(code, id) {
      const script = /import definition from ("[^"]+")/.exec(code)?.[1];
      if (!id.includes(ENTRYPOINT) || !script) return null;
      return { code: `import { main } from ${script};\nmain();`, map: null };
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.facadeModuleId?.includes(ENTRYPOINT)) continue;
        chunk.code = minifySync(chunk.code, {
          compress: { passes: 3, ecma: 2022, unsafe_arrows: true, inline: 1, reduce_funcs: false },
          mangle: true,
          format: { asciiOnly: true },
        }).code;
      }
    },
  };
}
