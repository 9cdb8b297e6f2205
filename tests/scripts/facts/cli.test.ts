import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { guidanceRows } from '../../../scripts/facts/guidance-rows.ts';
import { loadFacts } from '../../../scripts/facts/load.ts';

const ROOT = join(import.meta.dirname, '../../..');
const facts = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/facts.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

it('prints nothing but JSON with --json', () => {
  const { stdout, status } = facts('--json');
  expect(JSON.parse(stdout)).toEqual(guidanceRows(loadFacts()));
  expect(status).toBe(0);
});

it('prints a table without it', () => {
  expect(facts().stdout).toMatch(/^Number of sessions +\S/m);
});

it('counts what it checked', () => {
  const { sources, claims } = loadFacts();
  expect(facts('check').stdout).toBe(
    `${sources.length} sources, ${claims.length} claims, no problems\nNo answer changes.\n`,
  );
});

it('lists the sources to look at again by a given day', () => {
  expect(facts('stale', '--on', '2099-01-01').stdout).toContain(
    `${loadFacts().sources.length} of ${loadFacts().sources.length} sources`,
  );
});

it('names its commands, and fails, on one it does not know', () => {
  const { stderr, status } = facts('chek');
  expect(stderr).toContain('check, format, guidance, links, stale');
  expect(status).toBe(1);
});
