import { gzipSync } from 'node:zlib';
import { minifySync } from '@swc/core';
import type { Plugin } from 'vite';

/**
 * Minifies chunks once more, by another minifier, and keeps what packs smaller: each finds what the other leaves. None
 * makes names of members shorter or text unreadable.
 */
export function smallChunks(): Plugin {
  return {
    name: 'needlewise:small-chunks',
    apply: (_, { mode }) => mode === 'production',
    generateBundle: {
      order: 'post',
      handler({ format }, bundle) {
        if (format !== 'es') return;
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code } = minifySync(chunk.code, {
            module: true,
            compress: { passes: 3, ecma: 2022 },
            mangle: true,
          });
          if (packedSize(code) < packedSize(chunk.code)) chunk.code = code;
        }
      },
    },
  };
}

const packedSize = (code: string): number => gzipSync(code, { level: 9 }).length;
