import { expect, test } from 'vitest';
import { readClaims } from '../../../core/claims/read-claims.ts';
import { reportOn } from '../../../core/verdict/page-report.ts';
import { smallFacts } from '../../support/small-facts.ts';

const facts = smallFacts(['a', 'b', 'c'].map((source) => ({ source, min: 3, max: 6 })));
const read = (...texts: string[]) =>
  readClaims(texts.map((text) => ({ kind: 'paragraph', text }) as const));

test('a repeated claim is judged once and keeps every place', () => {
  const { claims } = reportOn(
    facts,
    read('You need 10 microneedling sessions.', 'Again: you need 10 microneedling sessions.'),
  );
  expect(claims).toHaveLength(1);
  expect(claims[0]?.places.map(({ block }) => block)).toEqual([0, 1]);
});

test('what is outside comes first and is counted', () => {
  const report = reportOn(
    facts,
    read(
      'Most people need 4 microneedling sessions.',
      'Some clinics sell 12 microneedling sessions as a must: you need 12 sessions.',
    ),
  );
  expect(report.claims.map(({ verdict }) => verdict.kind)).toEqual(['outside', 'usual']);
  expect(report.outside).toBe(1);
});

test('a page with nothing to judge has an empty report', () => {
  expect(reportOn(facts, read('Hello.'))).toEqual({
    claims: [],
    outside: 0,
    unplaced: 0,
    stoppedEarly: false,
    otherLanguage: false,
  });
  expect(reportOn(facts, read(), true).stoppedEarly).toBe(true);
});
