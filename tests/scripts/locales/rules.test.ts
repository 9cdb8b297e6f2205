import { describe, expect, test } from 'vitest';
import { withNoBreakSpaces } from '../../../scripts/locales/no-break-space.ts';
import { type Locale, parseLocale, readLocales } from '../../../scripts/locales/read.ts';
import { findingLine, findingsIn } from '../../../scripts/locales/rules.ts';
import { codeUsage, type Usage, usageIn } from '../../../scripts/locales/usage.ts';

const EVERYTHING: Usage = { isUsed: () => true };

const found = (locales: readonly Locale[], usage = EVERYTHING) =>
  findingsIn(locales, usage).map(({ file, key, rule }) => `${file} ${key} ${rule}`);

const english = (text: string) => parseLocale('en.yml', `language_tag: en\n${text}`);
const german = (text: string) => parseLocale('de.yml', `language_tag: de\n${text}`);

describe('the messages of a language', () => {
  test('are as they should be in every file of this project', () => {
    expect(findingsIn(readLocales(), codeUsage()).map(findingLine)).toEqual([]);
  });

  test('may neither lack a key nor have one of their own', () => {
    expect(found([english('a: { b: Yes, c: No }'), german('a: { b: Ja, d: Nein }')])).toEqual([
      'de.yml a.c missing-key',
      'de.yml a.d unknown-key',
    ]);
  });

  test('must have a text', () => {
    expect(found([english('a: Yes'), german('a: ""')])).toEqual(['de.yml a empty-message']);
  });

  test('have the same placeholders, in every form of a count', () => {
    expect(found([english('a: $1 of $2'), german('a: $1 von')])).toEqual([
      'de.yml a placeholder-mismatch',
    ]);
    expect(
      found([english('a: { 1: $1 day, n: $1 days }'), german('a: { 1: $1 Tag, n: Tage }')]),
    ).toEqual(['de.yml a placeholder-mismatch']);
    expect(found([english('a: $1 of $2'), german('a: Von $2 sind es $1')])).toEqual([]);
  });

  test('write a dollar as the browser wants it', () => {
    expect(found([english('a: from $$5'), german('a: ab $5 und $ mehr')])).toContain(
      'de.yml a stray-dollar',
    );
  });

  test('count in every form, or not at all', () => {
    const counted = english('a: { 1: $1 day, n: $1 days }');
    expect(found([counted, german('a: { n: $1 Tage }')])).toEqual(['de.yml a plural-forms']);
    expect(found([counted, german('a: $1 Tage')])).toEqual(['de.yml a plural-forms']);
  });

  test('are refused where the language has more forms than these', () => {
    const polish = parseLocale('pl.yml', 'language_tag: pl\na: { 1: $1 raz, n: $1 razy }');
    expect(found([english('a: { 1: $1 time, n: $1 times }'), polish])).toEqual([
      'pl.yml  plural-forms',
    ]);
  });

  test('name their own language', () => {
    const wrong = parseLocale('de.yml', 'language_tag: en');
    expect(found([english(''), wrong])).toEqual(['de.yml language_tag language-tag']);
  });

  test('keep French marks on their line', () => {
    const french = (text: string) => parseLocale('fr.yml', `language_tag: fr\na: "${text}"`);
    expect(found([english('a: Why?'), french('Pourquoi ?')])).toEqual(['fr.yml a no-break-space']);
    expect(found([english('a: Why?'), french('Pourquoi\u00a0?')])).toEqual([]);
  });

  test('have that put right by a command, comments and the rest of the file aside', () => {
    expect(withNoBreakSpaces('# a : b ?\nkey: "Quoi ? « Rien »"\n  other: { 1: x, n: y }')).toBe(
      '# a : b ?\nkey: "Quoi\u00a0? «\u00a0Rien\u00a0»"\n  other: { 1: x, n: y }',
    );
  });

  test('may not repeat a key', () => {
    expect(() => german('a: Ja\na: Nein')).toThrow(/duplicated/);
  });
});

describe('a key that nothing asks for', () => {
  const LOCALE = english('page: { loading: Wait, gone: Gone, other: Other }\nback: Back');
  const unused = (code: string) =>
    found([LOCALE], usageIn([{ file: 'a.tsx', code: `t('language_tag');${code}` }]));

  test('is found', () => {
    expect(unused("t('back'); t('page.loading')")).toEqual([
      'en.yml page.gone unused-key',
      'en.yml page.other unused-key',
    ]);
  });

  test('is told from one made from an id, which the code names somewhere', () => {
    const code = `type Kind = 'loading' | 'gone'; t(\`page.\${kind}\`); const label = 'back';`;
    expect(unused(code)).toEqual(['en.yml page.other unused-key']);
  });

  test('is told from one that the manifest asks for', () => {
    const code = "const name = '__MSG_back__'; t('page.loading', 'page.gone', 'page.other')";
    expect(unused(code)).toEqual([]);
  });

  test('is not sought in templates of another kind', () => {
    const code = `t('back', 'page.loading', 'page.gone', 'page.other'); print(\`a.b[\${at}](\`)`;
    expect(unused(code)).toEqual([]);
  });

  test('is not hidden by a comment', () => {
    expect(unused("// t('back')\nt('page.loading', 'page.gone', 'page.other')")).toEqual([
      'en.yml back unused-key',
    ]);
  });
});

test('a finding names file, key and rule', () => {
  const [finding] = findingsIn([english('a: Yes'), german('')], EVERYTHING);
  expect(finding && findingLine(finding)).toBe('locales/de.yml: a: missing-key (en.yml has it)');
});
