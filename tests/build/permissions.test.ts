import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Target } from '../../scripts/start/build.ts';
import { type Manifest, manifestOf, TARGETS } from './support/built.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/permissions.md'), 'utf8');
const BROWSERS: Readonly<Record<Target, string>> = { chrome: 'Chrome', firefox: 'Firefox' };

/** Keys of a manifest that describe the extension and let it do nothing. */
const DESCRIBING = [
  'manifest_version',
  'name',
  'short_name',
  'description',
  'version',
  'version_name',
  'icons',
  'default_locale',
  'author',
  'homepage_url',
  // Looked into, each on its own.
  'permissions',
];

interface Row {
  readonly name: string;
  readonly browsers: readonly string[];
  readonly why: string;
}

/** The rows of the table under one heading of the page. */
function rowsUnder(heading: string): Row[] {
  const section = PAGE.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  return [...section.matchAll(/^\| `([^`]+)` \| ([^|]+) \| (.*) \|$/gm)].map(
    ([, name = '', browsers = '', why = '']) => ({ name, browsers: browsers.split(', '), why }),
  );
}

const permissionsIn = (manifest: Manifest): string[] =>
  ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'].flatMap(
    (key) => (manifest[key] as string[] | undefined) ?? [],
  );
const pagesIn = ({ content_scripts }: Manifest): string[] => [
  ...new Set((content_scripts ?? []).flatMap(({ matches }) => matches)),
];
const doorsIn = (manifest: Manifest): string[] =>
  Object.keys(manifest).filter((key) => !DESCRIBING.includes(key));

describe.each(TARGETS)('the manifest for %s', (target) => {
  const manifest = manifestOf(target);
  it.each([
    ['Permissions', permissionsIn(manifest)],
    ['Pages', pagesIn(manifest)],
    ['Other doors', doorsIn(manifest)],
  ])('has what docs/permissions.md gives a reason for, and nothing else: %s', (heading, asked) => {
    const explained = rowsUnder(heading).filter(({ browsers }) =>
      browsers.includes(BROWSERS[target]),
    );
    expect([...asked].sort()).toEqual(explained.map(({ name }) => name).sort());
  });

  it('asks for nothing without a sentence on why', () => {
    for (const heading of ['Permissions', 'Pages', 'Other doors']) {
      for (const { name, why } of rowsUnder(heading)) expect(why, name).toMatch(/^[A-Z].{15,}\.$/);
    }
  });

  it('opens nothing to pages or other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts?.[0]).not.toHaveProperty('all_frames');
    expect(manifest.content_scripts?.[0]).not.toHaveProperty('world');
  });
});
