/** The stores' packages, and the sources that Firefox's reviewers build from. */
export const STORES = ['chrome', 'edge', 'firefox'] as const;
export type Store = (typeof STORES)[number];

/** File names as WXT gives them, for a version such as "0.1.0". */
export interface Packages extends Record<Store, string> {
  readonly sources: string;
}

export const packagesOf = (version: string): Packages => ({
  chrome: `needlewise-${version}-chrome.zip`,
  edge: `needlewise-${version}-edge.zip`,
  firefox: `needlewise-${version}-firefox.zip`,
  sources: `needlewise-${version}-sources.zip`,
});

/**
 * What WXT's submit takes; each path starts with the folder the packages are in. Chrome's API is named because submit would
 * still take the first one, which the store has switched off.
 */
export function submitArguments(version: string, folder: string, dryRun: boolean): string[] {
  const { chrome, edge, firefox, sources } = packagesOf(version);
  return [
    ...['--chrome-api-version', 'v2', '--chrome-zip', `${folder}/${chrome}`],
    ...['--edge-zip', `${folder}/${edge}`],
    ...['--firefox-zip', `${folder}/${firefox}`],
    ...['--firefox-sources-zip', `${folder}/${sources}`],
    ...(dryRun ? ['--dry-run'] : []),
  ];
}
