import { build } from 'vite';

const ENTRY = 'virtual:measured-entry';

/** The bytes of `source` (an ES module) and all it imports, bundled and minified as the extension is. */
export async function bundledBytes(source: string): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'measured-entry',
        enforce: 'pre',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? source : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((it) =>
    'output' in it ? it.output : [],
  );
  return outputs.reduce(
    (sum, chunk) =>
      sum + (chunk.type === 'chunk' ? new TextEncoder().encode(chunk.code).length : 0),
    0,
  );
}
