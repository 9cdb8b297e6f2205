import { describe, expect, test } from 'vitest';
import { loadFacts } from '../../scripts/facts/load.ts';
import { parseLocale, readLocales } from '../../scripts/locales/read.ts';
import { EXCEPTIONS } from '../../scripts/reading-level/exceptions.ts';
import {
  gradeOf,
  gradeOfAll,
  MOST,
  measureMessages,
  measureStatements,
  tooHard,
} from '../../scripts/reading-level/measure.ts';

const english = readLocales().find(({ name }) => name === 'en');
if (!english) throw new Error('locales/en.yml is missing');
const messages = measureMessages(english);

describe('our own English', () => {
  test('is at grade 8 or below in every sentence of the interface, listed exceptions aside', () => {
    const { hard, needless } = tooHard(messages, EXCEPTIONS);
    expect(hard).toEqual([]);
    expect(needless).toEqual([]);
  });

  test('is so as a whole, in the interface and in the statements', () => {
    expect(gradeOfAll(messages)).toBeLessThanOrEqual(MOST);
    expect(gradeOfAll(measureStatements(loadFacts().claims))).toBeLessThanOrEqual(MOST);
  });
});

describe('the measure', () => {
  const HARD =
    'Notwithstanding considerable methodological heterogeneity, practitioners characteristically recommend multiple consecutive interventions.';
  const PLAIN = 'Wait a day or two, then wash your face.';

  test('tells hard from plain', () => {
    expect(gradeOf(PLAIN)).toBeLessThan(MOST);
    expect(gradeOf(HARD)).toBeGreaterThan(MOST);
  });

  test('finds the sentence that is too hard, in every form of a count, and lets an exception stand', () => {
    const locale = parseLocale('en.yml', `a: "${PLAIN}"\nb: { 1: "${PLAIN}", n: "${HARD}" }`);
    const measured = measureMessages(locale);
    expect(tooHard(measured, {}).hard.map(({ key }) => key)).toEqual(['b']);
    expect(tooHard(measured, { b: 'why' }).hard).toEqual([]);
    expect(tooHard(measured, { a: 'why', b: 'why' }).needless).toEqual(['a']);
  });

  test('leaves labels alone', () => {
    expect(measureMessages(parseLocale('en.yml', 'a: Radiofrequency microneedling'))).toEqual([]);
  });

  test('counts what readers have come for as plain', () => {
    expect(gradeOf('Does microneedling help with this?')).toBe(
      gradeOf('Does skin help with this?'),
    );
  });
});
