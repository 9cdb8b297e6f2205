import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../../core/claims/read-claims.ts';
import {
  AFTER_CASES,
  type Case,
  COURSE_CASES,
  DAY_CASES,
  MIXED_CASES,
  RESULT_CASES,
  TRAP_CASES,
} from './cases.ts';

const figures = (text: string) =>
  readClaims(blocksFromText(text))
    .claims.filter(({ unit }) => unit !== null)
    .map(({ topic, min, max, concern }) => [topic, min, max, concern])
    .sort();

const check = (cases: readonly Case[]) =>
  it.each(cases.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    const expected = claims.map(([topic, min, max, concern]) => [
      topic,
      min,
      max,
      concern ?? 'general',
    ]);
    expect(figures(text)).toEqual(expected.sort());
  });

describe('the course of treatment', () => check(COURSE_CASES));
describe('results', () => check(RESULT_CASES));
describe('the session', () => check(DAY_CASES));
describe('the days after', () => check(AFTER_CASES));
describe('denser writing', () => check(MIXED_CASES));
describe('what is no claim', () => check(TRAP_CASES));
