import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What package-lock.json says of one package. */
interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
export interface Lock {
  /** By path: "" is this project, then `node_modules/a`, `node_modules/a/node_modules/b`. */
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const FOLDER = 'node_modules/';

export const readLock = (): Lock =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'));

/** The licences of what the extension is made with, package by package, and of the tools that make it, counted. */
export function licencesPage(lock: Lock): string {
  const inExtension = packagesOfExtension(lock);
  const rows = inExtension.map((path) => {
    const { version = '', license } = locked(lock, path);
    return `| \`${nameOf(path)}\` | ${version} | ${license ?? 'not stated'} |`;
  });
  const tools = Object.keys(lock.packages).filter((path) => path && !inExtension.includes(path));
  const counts = Map.groupBy(tools, (path) => locked(lock, path).license ?? 'not stated');
  const toolRows = [...counts]
    .sort(([a, { length: first }], [b, { length: second }]) => second - first || (a < b ? -1 : 1))
    .map(([licence, { length }]) => `| ${licence} | ${length} |`);
  return `# Licences

Needlewise's own code is under the [MIT licence](../LICENSE), and its facts under [their own terms](../data/LICENSE.md). This
page is made from the lock file by \`npm run licences\`.

## In the extension

The libraries that the extension uses, and what they need in turn. Some of them serve the build alone.

| package | version | licence |
|---|---|---|
${rows.join('\n')}

## Tools

What builds and checks the extension is no part of it.

| licence | packages |
|---|---|
${toolRows.join('\n')}
`;
}

/** The paths of the project's dependencies and of theirs, by name. */
export function packagesOfExtension(lock: Lock): string[] {
  const found = new Set<string>();
  const visit = (from: string) => {
    for (const name of Object.keys(locked(lock, from).dependencies ?? {})) {
      const path = resolve(lock, from, name);
      if (path === null || found.has(path)) continue;
      found.add(path);
      visit(path);
    }
  };
  visit('');
  const key = (path: string) => `${nameOf(path)} ${path}`;
  return [...found].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Where Node finds a package that another one needs: in its own folder, or in one around it. */
function resolve(lock: Lock, from: string, name: string): string | null {
  const path = `${from ? `${from}/` : ''}${FOLDER}${name}`;
  if (path in lock.packages) return path;
  if (from === '') return null;
  const end = from.lastIndexOf(`/${FOLDER}`);
  return resolve(lock, end < 0 ? '' : from.slice(0, end), name);
}

const locked = (lock: Lock, path: string): LockedPackage => lock.packages[path] ?? {};
const nameOf = (path: string): string => path.slice(path.lastIndexOf(FOLDER) + FOLDER.length);
