import { describe, expect, it } from 'vitest';
import { inUnit } from '../../../core/quantity/mention.ts';
import { readQuantities } from '../../../core/quantity/read-quantities.ts';
import type { Unit } from '../../../data/topics.ts';

type Case = readonly [text: string, unit: Unit, min: number | null, max: number | null];

/** The only interval that `text` holds in `unit`. */
function only(text: string, unit: Unit) {
  const found = readQuantities(text)
    .map((mention) => inUnit(mention, unit))
    .filter((interval) => interval !== null);
  expect(found, text).toHaveLength(1);
  return found[0];
}

const check = (cases: readonly Case[]) =>
  it.each(cases)('%s → %s', (text, unit, min, max) => {
    expect(only(text, unit)).toEqual({ min, max });
  });

describe('ranges in every dash and spelling', () => {
  check([
    ['4-6 weeks', 'day', 28, 42],
    ['4 – 6 weeks', 'day', 28, 42],
    ['4—6 weeks', 'day', 28, 42],
    ['4−6 weeks', 'day', 28, 42],
    ['four to six weeks', 'day', 28, 42],
    ['four-to-six weeks', 'day', 28, 42],
    ['four-six weeks', 'day', 28, 42],
    ['between 4 and 6 weeks', 'day', 28, 42],
    ['anywhere from 4 to 6 weeks', 'day', 28, 42],
    ['4/6 weeks', 'day', 28, 42],
    ['3 or 4 sessions', 'session', 3, 4],
    ['3 through 5 sessions', 'session', 3, 5],
    ['4 to 6-week intervals', 'day', 28, 42],
    ['4- to 6-week intervals', 'day', 28, 42],
    ['30 minutes to an hour', 'minute', 30, 60],
    ['one week to two months', 'day', 7, 60],
    ['24 hours and up to 48 hours', 'hour', 24, 48],
    ['0.25 mm and go no further than 1 mm', 'millimetre', 0.25, 1],
    ['a day or two', 'day', 1, 2],
    ['the first day or two', 'hour', 24, 48],
    ['several months to over a year', 'day', 60, null],
  ]);
});

describe('numbers', () => {
  check([
    ['twenty-four hours', 'hour', 24, 24],
    ['one hundred and twenty minutes', 'minute', 120, 120],
    ['1½ hours', 'minute', 90, 90],
    ['1 1/2 hours', 'minute', 90, 90],
    ['½ hour', 'minute', 30, 30],
    ['half an hour', 'minute', 30, 30],
    ['an hour and a half', 'minute', 90, 90],
    ['one and a half hours', 'minute', 90, 90],
    ['2.5 hours', 'minute', 150, 150],
    ['.5 mm', 'millimetre', 0.5, 0.5],
    ['0,5 mm', 'millimetre', 0.5, 0.5],
    ['500 microns', 'millimetre', 0.5, 0.5],
    ['a couple of days', 'day', 2, 2],
    ['half a dozen sessions', 'session', 6, 6],
    ['a third of a millimetre', 'millimetre', 0.33, 0.33],
    ['between 1 mm on the face and 2 mm on the body', 'millimetre', 1, 2],
    ['a single session', 'session', 1, 1],
    ['the third week', 'day', 21, 21],
    ['day 5', 'day', 5, 5],
    ['weeks 2–3', 'day', 14, 21],
    ['$1,200', 'usd', 1200, 1200],
  ]);
});

describe('bounds', () => {
  check([
    ['at least 3 sessions', 'session', 3, null],
    ['a minimum of three sessions', 'session', 3, null],
    ['3+ sessions', 'session', 3, null],
    ['3 or more sessions', 'session', 3, null],
    ['6-8 sessions or more', 'session', 6, null],
    ['1.5 mm and beyond', 'millimetre', 1.5, null],
    ['over a year', 'day', 365, null],
    ['no less than 24 hours', 'hour', 24, null],
    ['more than one treatment', 'session', 2, null],
    ['up to six sessions', 'session', null, 6],
    ['as many as 6 sessions', 'session', null, 6],
    ['no more than two weeks', 'day', null, 14],
    ['as deep as 2 mm', 'millimetre', null, 2],
    ['not before 24 hours', 'hour', 24, null],
    ['within 24 hours', 'hour', null, 24],
    ['within 24–48 hours', 'hour', 24, 48],
    ['less than an hour', 'minute', null, 60],
    ['.5 mm or smaller', 'millimetre', null, 0.5],
    ['over the next 3 months', 'day', 90, 90],
  ]);
});

describe('rhythms', () => {
  check([
    ['every 4 to 6 weeks', 'day', 28, 42],
    ['every month', 'day', 30, 30],
    ['every month or two', 'day', 30, 60],
    ['every other week', 'day', 14, 14],
    ['every third week', 'day', 21, 21],
    ['monthly', 'day', 30, 30],
    ['fortnightly', 'day', 14, 14],
    ['bi-weekly', 'day', 14, 14],
    ['weekly to monthly', 'day', 7, 30],
    ['six-weekly', 'day', 42, 42],
    ['4 weekly intervals', 'day', 28, 28],
    ['once a month', 'day', 30, 30],
    ['once every 6 weeks', 'day', 42, 42],
    ['twice a year', 'day', 182.5, 182.5],
    ['one to two times per month', 'day', 15, 30],
    ['2 sessions per year', 'day', 182.5, 182.5],
    ['at least once a year', 'day', null, 365],
    ['no more than once a month', 'day', 30, null],
    ['every three months to every twelve months', 'day', 90, 360],
  ]);
});

describe('sessions', () => {
  check([
    ['3 to 6 microneedling sessions', 'session', 3, 6],
    ['six monthly treatments', 'session', 6, 6],
    ['four individual in-clinic skin needling appointments', 'session', 4, 4],
    ['3 session(s)', 'session', 3, 3],
    ['two/three treatments', 'session', 2, 3],
  ]);

  it('keeps apart the sessions and how far apart they are', () => {
    const text = 'Three sessions a month apart';
    expect(readQuantities(text).map((m) => [m.dimension, text.slice(m.start, m.end)])).toEqual([
      ['session', 'Three sessions'],
      ['time', 'a month'],
    ]);
  });
});

describe('money', () => {
  it.each([
    ['$200–$700', 'USD', 200, 700],
    ['$200 to 700', 'USD', 200, 700],
    ['£150', 'GBP', 150, 150],
    ['€ 200', 'EUR', 200, 200],
    ['200 €', 'EUR', 200, 200],
    ['A$300', 'AUD', 300, 300],
    ['$300 CAD', 'CAD', 300, 300],
    ['USD 250', 'USD', 250, 250],
    ['between 150 and 200 pounds', 'GBP', 150, 200],
    ['from $250 up to $1.5k', 'USD', 250, 1500],
  ])('%s', (text, currency, min, max) => {
    const [mention, ...more] = readQuantities(text);
    expect(more).toEqual([]);
    expect(mention).toMatchObject({ dimension: 'money', currency, min, max });
  });
});

describe('what is no quantity', () => {
  it.each([
    'Morpheus8 and CO2',
    'SPF 30',
    '80% to 85%',
    'call 1-800-555-1234 or 555-1234',
    'on 03/08/2024 at 18:36',
    'March 6, 2025',
    'ages 30 years old',
    '15 years of experience',
    '100 patients',
    '12 microneedles',
    '8 to 10 cups',
  ])('%s', (text) => {
    const units: Unit[] = ['session', 'day', 'millimetre', 'usd'];
    const read = readQuantities(text).flatMap((m) => units.map((unit) => inUnit(m, unit)));
    expect(read.filter(Boolean)).toEqual([]);
  });
});

describe('offsets', () => {
  it('lead back to the words in the text, through invisible characters', () => {
    const text = 'Wait\u00a04\u00ad\u2013\u200b6\u00a0weeks.';
    const [mention] = readQuantities(text);
    expect(text.slice(mention?.start, mention?.end)).toBe('4\u00ad\u2013\u200b6\u00a0weeks');
    expect(mention && inUnit(mention, 'day')).toEqual({ min: 28, max: 42 });
  });
});
