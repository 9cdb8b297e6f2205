import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseProtocol } from '../../core/preferences/house-protocol.ts';
import { parseManaged } from '../../core/preferences/managed.ts';
import { TOPICS } from '../../data/topics.ts';

const ROOT = join(import.meta.dirname, '../..');
const PAGE = readFileSync(join(ROOT, 'docs/enterprise.md'), 'utf8');

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}
const SCHEMA: Schema = JSON.parse(readFileSync(join(ROOT, 'public/managed-schema.json'), 'utf8'));

const ID = 'needlewise@needlewise.example';
type Policies = Record<string, Record<string, Record<string, Record<string, unknown>>>>;

/** The settings in each example, whichever way they get to the browser. */
const examples = [...PAGE.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => {
  const value: Record<string, unknown> = JSON.parse(text);
  const nested = value as Policies;
  const wrapped = Object.entries(value).map(([name, part]) => [name, Object(part).Value] as const);
  if (wrapped.every(([, inner]) => inner !== undefined)) return Object.fromEntries(wrapped);
  return (
    nested.policies?.['3rdparty']?.Extensions?.[ID] ??
    nested['3rdparty']?.extensions?.EXTENSION_ID ??
    value
  );
});

/** Names and values of a key in the registry's example, as a browser hands them out. */
const registry = Object.fromEntries(
  [...PAGE.matchAll(/^"(\w+)"=(?:dword:(\d+)|"(.*)")$/gm)].map(([, name = '', number, text]) => [
    name,
    number === undefined ? text?.replaceAll('\\"', '"') : Number(number),
  ]),
);

/** Every kind of type, one a place: Chrome takes a schema only where each part has exactly one. */
function problemsOf(schema: Schema, path: string): string[] {
  const own = typeof schema.type === 'string' ? [] : [path];
  const parts = Object.entries({
    ...schema.properties,
    ...(schema.items && { '[]': schema.items }),
  });
  return [...own, ...parts.flatMap(([name, part]) => problemsOf(part, `${path}.${name}`))];
}

describe('the page for clinics and schools', () => {
  it('has examples that are right to the last value', () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
    const { 1: first, 2: second, ...own } = registry;
    for (const example of [...examples, { ...own, sitesLeftAlone: [first, second] }]) {
      const { ignored, protocol, settings } = parseManaged(example);
      expect(ignored, JSON.stringify(example)).toEqual([]);
      expect(parseProtocol(protocol).ignored).toEqual([]);
      expect(settings.detection).toBe('on-click');
    }
  });

  it('explains every name that the schema knows, and the schema every name of an example', () => {
    const { properties = {} } = SCHEMA;
    const explained = [...PAGE.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    const { protocol } = properties;
    expect(explained).toEqual(
      expect.arrayContaining([
        ...Object.keys(properties),
        ...Object.keys(protocol?.properties ?? {}),
      ]),
    );
    const [whole = {}] = examples;
    expect(Object.keys(properties).sort()).toEqual(Object.keys(whole).sort());
  });

  it('lists every topic with its unit', () => {
    const rows = [...PAGE.matchAll(/^\| `([a-z-]+)` \| .+\? \| (.+) \|$/gm)];
    expect(rows.map(([, id, unit]) => [id, unit])).toEqual(
      TOPICS.map((topic) => [
        topic.id,
        topic.kind === 'quantity' ? unitName(topic.unit) : 'words only',
      ]),
    );
  });
});

const unitName = (unit: string): string => (unit === 'usd' ? 'US dollars' : `${unit}s`);

it('the schema is in the part of JSON Schema that Chrome reads, and leaves values to the extension to judge', () => {
  expect(SCHEMA.type).toBe('object');
  expect(problemsOf(SCHEMA, '')).toEqual([]);
  // Chrome would drop a value out of a list without a word; the settings name it.
  expect(JSON.stringify(SCHEMA)).not.toMatch(/"(enum|pattern|required|additionalProperties)":/);
});
