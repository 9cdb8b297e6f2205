import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { afterEach, describe, expect, it } from 'vitest';

const config = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as {
  forbidden: IForbiddenRuleType[];
  options: object;
};

const made: string[] = [];
afterEach(() => {
  for (const directory of made.splice(0)) rmSync(directory, { recursive: true });
});

/** Writes a small tree of rooms and answers which of the project's rules it breaks. */
async function rulesBrokenBy(files: Record<string, string>): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'arrows-'));
  made.push(root);
  for (const [path, text] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const rooms = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  const { output } = await cruise(
    rooms.filter((room) => room !== 'node_modules'),
    {
      ...config.options,
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: config.forbidden },
    },
  );
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

describe('the arrows between rooms', () => {
  it.each([
    ['data', 'core'],
    ['core', 'bridge'],
    ['bridge', 'components'],
    ['components', 'entrypoints'],
    ['entrypoints', 'scripts'],
  ])('%s may not import %s', async (from, to) => {
    const broken = await rulesBrokenBy({
      [`${from}/a.ts`]: `import { b } from '../${to}/b.ts';\nexport const a = b;\n`,
      [`${to}/b.ts`]: 'export const b = 1;\n',
    });
    expect(broken).toEqual([expect.stringMatching(new RegExp(`^${from}-not-to-.*${to}`))]);
  });

  it.each([
    ['core', 'data'],
    ['bridge', 'core'],
    ['components', 'bridge'],
    ['entrypoints', 'components'],
  ])('%s may import %s', async (from, to) => {
    const broken = await rulesBrokenBy({
      [`${from}/a.ts`]: `import { b } from '../${to}/b.ts';\nexport const a = b;\n`,
      [`${to}/b.ts`]: 'export const b = 1;\n',
    });
    expect(broken).toEqual([]);
  });

  it('a type import against the arrow is no better', async () => {
    const broken = await rulesBrokenBy({
      'data/a.ts': "import type { B } from '../core/b.ts';\nexport const a: B = 1;\n",
      'core/b.ts': 'export type B = number;\n',
    });
    expect(broken).toEqual([expect.stringMatching(/^data-not-to-/)]);
  });

  it('core reaches no Node module', async () => {
    const broken = await rulesBrokenBy({
      'core/a.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;\n",
    });
    expect(broken).toEqual(['core-is-pure']);
  });
});

describe('the schema of the fact set', () => {
  const schema = { 'data/schema.ts': 'export type T = number;\nexport const T = 1;\n' };

  it('may be imported as a type', async () => {
    const broken = await rulesBrokenBy({
      ...schema,
      'core/a.ts': "import type { T } from '../data/schema.ts';\nexport const a: T = 1;\n",
    });
    expect(broken).toEqual([]);
  });

  it('may not be imported as a value', async () => {
    const broken = await rulesBrokenBy({
      ...schema,
      'core/a.ts': "import { T } from '../data/schema.ts';\nexport const a = T;\n",
    });
    expect(broken).toEqual(['schema-library-stays-home']);
  });

  it('may not hide a value import behind a type import of the same file', async () => {
    const broken = await rulesBrokenBy({
      ...schema,
      'core/a.ts':
        "import type { T as Type } from '../data/schema.ts';\nimport { T } from '../data/schema.ts';\nexport const a: Type = T;\n",
    });
    expect(broken).toEqual(['schema-library-stays-home']);
  });
});

describe('the content script', () => {
  it('may not reach the facts, not even at second hand', async () => {
    const broken = await rulesBrokenBy({
      'entrypoints/content.ts': "import { a } from '../core/a.ts';\nexport default a;\n",
      'core/a.ts': "import facts from 'virtual:facts';\nexport const a = facts;\n",
    });
    expect(broken).toContain('content-script-stays-light');
  });

  it('may reach what tells a page apart', async () => {
    const broken = await rulesBrokenBy({
      'entrypoints/content.ts': "import { a } from '../core/detect/a.ts';\nexport default a;\n",
      'core/detect/a.ts': 'export const a = 1;\n',
    });
    expect(broken).toEqual([]);
  });
});
