import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../../..');
const PAGE = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

/** The rows of the page's tables, without their heads. */
const ROWS = PAGE.split('\n')
  .filter((line) => /^\| (?!threat )/.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test('every threat has something done against it, and a test that exists', () => {
  expect(ROWS.length).toBeGreaterThan(15);
  for (const [threat = '', done = '', proof = ''] of ROWS) {
    expect(threat).not.toBe('');
    expect(done, threat).not.toBe('');
    const tests = [...proof.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path);
    expect(tests.length, threat).toBeGreaterThan(0);
    for (const path of tests) {
      expect(path).toMatch(/^tests\/.*\.test\.tsx?$/);
      expect(existsSync(join(ROOT, path)), path).toBe(true);
    }
  }
});

test('every page that is linked to exists', () => {
  for (const [, path = ''] of PAGE.matchAll(/\]\((?!https?:)([^)#]+)\)/g)) {
    expect(existsSync(join(ROOT, 'docs', path)), path).toBe(true);
  }
});
