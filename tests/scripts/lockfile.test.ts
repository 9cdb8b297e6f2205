import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const read = <Content>(name: string): Content =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../..', name), 'utf8'));
const { packages } = read<{ readonly packages: Readonly<Record<string, Locked>> }>(
  'package-lock.json',
);
const manifest = read<{
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
}>('package.json');
const locked = Object.entries(packages).filter(([path]) => path !== '');

// npm leaves out what was not to be had where the lock was written; `npm ci` then refuses to install anything.
it('lists the binaries of every platform, so that npm ci works on all of them', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

it('holds every dependency in the one version that package.json names', () => {
  const { dependencies, devDependencies, overrides } = manifest;
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
  for (const [name, version] of Object.entries(overrides)) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
  }
});

it('knows what every package must hold, but for binaries of other platforms', () => {
  for (const [path, { integrity, optional }] of locked) {
    if (!optional) expect(integrity, path).toMatch(/^sha512-/);
  }
});

it('takes packages from the registry alone: no addresses, no folders', () => {
  for (const [path, { resolved, link, version }] of locked) {
    expect(link, path).toBeUndefined();
    expect(version, path).toMatch(/^\d+\.\d+\.\d+/);
    if (resolved) expect(resolved, path).toMatch(/^https:\/\/.*\.tgz$/);
  }
});

it('runs no install script but those that package.json lists', () => {
  const names = locked
    .filter(([, { hasInstallScript, optional }]) => hasInstallScript && !optional)
    .map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
  expect(names.sort()).toEqual(Object.keys(manifest.allowScripts).sort());
});
