import { expect, it } from 'vitest';
import { checkFactSet } from '../../../scripts/facts/check.ts';
import type { FactFile, Rule } from '../../../scripts/facts/problem.ts';
import { reportProblems } from '../../../scripts/facts/report.ts';
import { certaintyWords } from '../../../scripts/facts/rules/certainty-words.ts';
import { ids } from '../../../scripts/facts/rules/ids.ts';
import { topicCoverage } from '../../../scripts/facts/rules/topic-coverage.ts';
import { advice, fileOf, fileWith, source } from './tiny.ts';

const hedged = fileWith(advice({ statement: 'It could sting.' }));
const exception = {
  rule: 'certainty-words',
  where: 'clinic-a/preparation',
  about: 'could',
  reason: 'for this test',
};
const textsOf = (...files: FactFile[]) => files.map(({ name, text }) => ({ name, text }));

it('tells every problem of every file at once, unreadable ones too', () => {
  const texts = [...textsOf(hedged), { name: 'broken.json', text: '{' }];
  const { problems, files } = checkFactSet(texts, [ids, certaintyWords], []);
  expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
    ['broken.json', 'json'],
    ['clinic-a.json', 'certainty-words'],
  ]);
  expect(files).toHaveLength(1);
});

it('names file, claim and field where the shape is wrong', () => {
  const odd = { ...source(), tier: 'shop', claims: [{ ...advice(), stance: 3, figure: 1 }] };
  const { problems } = checkFactSet([{ name: 'clinic-a.json', text: JSON.stringify(odd) }], [], []);
  expect(problems.every(({ rule }) => rule === 'shape')).toBe(true);
  const told = problems.map(({ claim, message }) => `${claim ?? 'file'} ${message}`).join('\n');
  expect(told).toMatch(/^file "tier" is "shop".*regulator, government/m);
  expect(told).toMatch(/^preparation "stance" should be/m);
  expect(told).toMatch(/^preparation "figure" is no field/m);
});

it('says which fields are missing', () => {
  const { title: _, ...untitled } = source();
  const texts = [{ name: 'clinic-a.json', text: JSON.stringify(untitled) }];
  expect(checkFactSet(texts, [], []).problems).toMatchObject([
    { message: expect.stringMatching(/"title".*missing/) },
  ]);
});

it('does not judge the whole set while a file is missing from it', () => {
  const texts = [...textsOf(fileWith(advice())), { name: 'broken.json', text: '' }];
  const rules: Rule[] = [topicCoverage([])];
  expect(checkFactSet(texts, rules, []).problems.map(({ rule }) => rule)).toEqual(['json']);
});

it('lets a listed exception stand for the very words it names', () => {
  const rules = [certaintyWords];
  expect(checkFactSet(textsOf(hedged), rules, [exception]).problems).toEqual([]);
  const reworded = fileWith(advice({ statement: 'It probably stings.' }));
  expect(
    checkFactSet(textsOf(reworded), rules, [exception]).problems.map(({ rule }) => rule),
  ).toEqual(['certainty-words', 'unused-exceptions']);
});

it('finds an exception that nothing needs, but only when every file could be read', () => {
  const plain = textsOf(fileOf(source()));
  expect(checkFactSet(plain, [certaintyWords], [exception]).problems).toMatchObject([
    { rule: 'unused-exceptions' },
  ]);
  const half = [...plain, { name: 'broken.json', text: '' }];
  expect(checkFactSet(half, [certaintyWords], [exception]).problems).toMatchObject([
    { rule: 'json' },
  ]);
});

it('reports file, claim, rule and what to do', () => {
  const { problems } = checkFactSet(textsOf(hedged), [certaintyWords], []);
  const report = reportProblems(problems);
  expect(report).toContain('1 problem in 1 file');
  expect(report).toContain('clinic-a.json\n  preparation · certainty-words\n');
  expect(report).toContain('Write "is" or "does"');
});
