import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readmeBlocks, withBlocks } from '../../../scripts/docs/readme-tables.ts';

describe('the tables of README', () => {
  it('say what was measured last; else run npm run docs:readme', () => {
    const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
    expect(withBlocks(readme, readmeBlocks())).toBe(readme);
  });

  it('replace what stood between their markers, and nothing else', () => {
    const readme = 'Before\n<!-- cost -->\nold\n<!-- /cost -->\nAfter';
    expect(withBlocks(readme, [['cost', 'new']])).toBe(
      'Before\n<!-- cost -->\nnew\n<!-- /cost -->\nAfter',
    );
  });

  it('are not lost quietly', () => {
    expect(() => withBlocks('No place', [['cost', 'new']])).toThrow(
      'no place between <!-- cost -->',
    );
  });
});
