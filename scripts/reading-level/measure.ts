import readability from 'text-readability';
import type { Locale } from '../locales/read.ts';
import { MEDICAL_TERMS, TERMS } from './terms.ts';

/** The grade that our own English stays at or below. */
export const MOST = 8;
/** A formula of sentence and word length says nothing of a label shorter than this. */
const LEAST_WORDS = 5;

export interface Measured {
  readonly key: string;
  readonly text: string;
  readonly grade: number;
}

const wordsOf = (terms: readonly string[]): RegExp =>
  new RegExp(`\\b(${terms.join('|')})\\b`, 'gi');
const INTERFACE_TERMS = wordsOf(Object.keys(TERMS));
const ALL_TERMS = wordsOf([...Object.keys(TERMS), ...MEDICAL_TERMS]);

const plain = (text: string, terms: RegExp): string =>
  text.replaceAll(/\$\d/g, '10').replaceAll(terms, 'skin');

/** The Flesch–Kincaid grade of a text, with the terms it can't do without as one plain word each. */
export const gradeOf = (text: string, terms = INTERFACE_TERMS): number =>
  readability.fleschKincaidGrade(plain(text, terms));

/** Every sentence the interface says, with its grade; the highest first. */
export function measureMessages({ messages }: Locale): readonly Measured[] {
  const measured = [...messages].flatMap(([key, message]) => {
    const texts =
      message.type === 'plural' ? Object.values(message.plurals) : [message.message ?? ''];
    return texts
      .filter((text) => readability.lexiconCount(plain(text, INTERFACE_TERMS)) >= LEAST_WORDS)
      .map((text) => ({ key, text, grade: gradeOf(text) }));
  });
  return measured.toSorted((a, b) => b.grade - a.grade);
}

/** The grade of all of them as one text, each its own sentence. */
export const gradeOfAll = (measured: readonly Measured[]): number =>
  gradeOf(measured.map(({ text }) => text.replace(/[^.?!]$/, '$&.')).join('\n'));

/** Statements of the fact set, which are our own words for what a source says. */
export function measureStatements(
  claims: readonly { readonly id: string; readonly statement: string }[],
): readonly Measured[] {
  return claims
    .map(({ id, statement }) => ({
      key: id,
      text: statement,
      grade: gradeOf(statement, ALL_TERMS),
    }))
    .toSorted((a, b) => b.grade - a.grade);
}

/** What is above the grade without being excepted, and exceptions that nothing needs. */
export function tooHard(
  measured: readonly Measured[],
  exceptions: Readonly<Record<string, string>>,
): { readonly hard: readonly Measured[]; readonly needless: readonly string[] } {
  const above = measured.filter(({ grade }) => grade > MOST);
  return {
    hard: above.filter(({ key }) => !Object.hasOwn(exceptions, key)),
    needless: Object.keys(exceptions).filter((key) => above.every((it) => it.key !== key)),
  };
}
