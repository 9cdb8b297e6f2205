import type { Plugin, Rolldown } from 'vite';

/** Who starts with a module: the panel and the popup both, the background, the pages in tabs. */
const STARTERS = {
  surface: ['sidepanel', 'popup'],
  background: ['background'],
  tab: ['options', 'welcome'],
} as const;

const STYLES = /\.css$/;

/**
 * Puts what panel and popup start with, both or the panel alone, into few files: a browser asks for each file by
 * itself, and thirty small ones cost a surface more than their size. The background and the pages in tabs get those of
 * the files that they start with themselves, and none with more. What is loaded later is left to the bundler.
 *
 * The styles that either starts with are one file: they are all that its first answers wait for.
 */
export function sharedChunks(): Plugin {
  const groups = new Map<string, string>();
  return {
    name: 'needlewise:shared-chunks',
    apply: 'build',
    outputOptions(options) {
      if (options.format !== 'es') return null;
      const name = (id: string) => groups.get(id) ?? null;
      return {
        ...options,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name, debugName: 'surfaces' }],
        },
      };
    },
    buildEnd() {
      const started = new Map<string, Set<string>>();
      for (const id of this.getModuleIds()) {
        const entry = entryName(id);
        if (entry && this.getModuleInfo(id)?.isEntry) started.set(entry, startedBy(this, id));
      }
      const inSome = (names: readonly string[], id: string) =>
        names.some((name) => started.get(name)?.has(id));
      for (const id of STARTERS.surface.flatMap((name) => [...(started.get(name) ?? [])]))
        if (STYLES.test(id)) groups.set(id, 'styles');
      for (const id of started.get('sidepanel') ?? []) {
        if (groups.has(id)) continue;
        const start = started.get('popup')?.has(id) ? 'surface' : 'panel';
        const others = (['background', 'tab'] as const).filter((who) => inSome(STARTERS[who], id));
        groups.set(id, [start, ...others].join('-and-'));
      }
    },
  };
}

/** "popup" of ".../entrypoints/popup/index.html" and of ".../entrypoints/background.ts" "background". */
const entryName = (id: string): string | undefined =>
  /entrypoints\/([a-z]+)(?:\/index\.html|\.ts)$/.exec(id)?.[1];

/** Everything that is loaded with `entry`, without what it may load later. */
function startedBy(context: Rolldown.PluginContext, entry: string): Set<string> {
  const found = new Set<string>();
  const waiting = [entry];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}
