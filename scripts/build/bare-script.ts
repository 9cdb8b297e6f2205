import type { Plugin } from 'vite';

/**
 * Runs unlisted scripts without the wrapper that WXT puts around them: half a kilobyte of logging that says
 * nothing outside development, on every page a reader visits. Where WXT changes, its wrapper comes back and
 * the size budget tells.
 */
export function bareScript(): Plugin {
  return {
    name: 'needlewise:bare-script',
    transform(code, id) {
      const script = /import definition from ("[^"]+")/.exec(code)?.[1];
      if (!id.includes('wxt-unlisted-script-entrypoint') || !script) return null;
      return { code: `import script from ${script};\nscript.main();`, map: null };
    },
  };
}
