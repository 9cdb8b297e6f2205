/** What CHANGELOG.md says of one version, without its heading; null where it has no entry, or an empty one. */
export function notesOf(version: string, changeLog: string): string | null {
  const [, ...entries] = changeLog.split(/^## /m);
  const entry = entries.find((text) => text.startsWith(`[${version}]`));
  return entry?.slice(entry.indexOf('\n')).trim() || null;
}
