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
 * the files that they start with themselves, and none with more. The styles that panel or popup start with are one
 * file: they are all that the first answers wait for.
 *
 * What several screens need that are loaded later is one file as well, and one more with what a page in a tab starts
 * with of it. The rest is left to the bundler. Files have no fingerprints in their names: a package is one version.
 */
export function sharedChunks(): Plugin {
  let groups: ReadonlyMap<string, string> = new Map();
  return {
    name: 'needlewise:shared-chunks',
    apply: 'build',
    outputOptions(options) {
      if (options.format !== 'es') return null;
      const name = (id: string) => groups.get(id) ?? null;
      const { entryFileNames } = options;
      return {
        ...options,
        entryFileNames: (chunk) => plain(entryFileNames, chunk),
        chunkFileNames: (chunk) => `chunks/${chunkName(chunk)}.js`,
        assetFileNames: 'assets/[name][extname]',
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name, debugName: 'surfaces' }],
        },
      };
    },
    buildEnd() {
      groups = new Map([...laterGroups(this), ...startGroups(this)]);
    },
  };
}

/** The name that was to have a fingerprint, without. */
const plain = (
  name: Rolldown.OutputOptions['entryFileNames'],
  chunk: Rolldown.PreRenderedChunk,
): string => (typeof name === 'function' ? name(chunk) : (name ?? '')).replace('-[hash]', '');

/** What a chunk is named after that is one of several alike: the languages have each theirs of messages and words. */
const ALIKE = /(messages|lexicon)\/([\w-]+)(\/background)?(?:\/index\.ts)?$/;

function chunkName({ name, moduleIds, facadeModuleId }: Rolldown.PreRenderedChunk): string {
  const [, kind, language, share = ''] = ALIKE.exec(facadeModuleId ?? moduleIds.at(-1) ?? '') ?? [];
  const own = kind ? `${kind}-${language}${share.replace('/', '-')}` : name;
  // Some hold nothing but the way to another, by the names that it is asked for.
  return moduleIds.length === 0 ? `to-${own}` : own;
}

/** Which file each module belongs into that panel or popup start with. */
function startGroups(context: Rolldown.PluginContext): Map<string, string> {
  const started = new Map<string, Set<string>>();
  for (const id of rootsOf(context)) {
    const entry = entryName(id);
    if (entry) started.set(entry, startedBy(context, id));
  }
  const inSome = (names: readonly string[], id: string) =>
    names.some((name) => started.get(name)?.has(id));
  const groups = new Map<string, string>();
  for (const id of started.get('sidepanel') ?? []) {
    const start = started.get('popup')?.has(id) ? 'surface' : 'panel';
    const others = (['background', 'tab'] as const).filter((who) => inSome(STARTERS[who], id));
    groups.set(id, [start, ...others].join('-and-'));
  }
  for (const id of STARTERS.surface.flatMap((name) => [...(started.get(name) ?? [])]))
    if (STYLES.test(id)) groups.set(id, 'styles');
  return groups;
}

/** Which file each module belongs into that is loaded for several things, and not by the background. */
function laterGroups(context: Rolldown.PluginContext): Map<string, string> {
  const loadedFor = new Map<string, string[]>();
  for (const root of rootsOf(context))
    for (const id of startedBy(context, root))
      loadedFor.set(id, [...(loadedFor.get(id) ?? []), entryName(root) ?? 'later']);
  const groups = new Map<string, string>();
  for (const [id, users] of loadedFor) {
    if (users.length < 2 || users.includes('background')) continue;
    groups.set(id, users.every((user) => user === 'later') ? 'later' : 'tab-and-later');
  }
  return groups;
}

/** What anything is loaded for: the entry points, and what is imported later. */
function rootsOf(context: Rolldown.PluginContext): string[] {
  return [...context.getModuleIds()].filter((id) => {
    const module = context.getModuleInfo(id);
    return module?.isEntry || (module && module.dynamicImporters.length > 0);
  });
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
