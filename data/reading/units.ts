/** Unit words as pages write them. Times are counted in minutes: week 7 days, month 30, year 365. */

const MINUTES = {
  second: 1 / 60,
  minute: 1,
  hour: 60,
  day: 1440,
  week: 10_080,
  month: 43_200,
  year: 525_600,
} as const;
export type TimeUnit = keyof typeof MINUTES;

export const minutesIn = (unit: TimeUnit): number => MINUTES[unit];

/** Word → unit, and how many of that unit one of the word stands for. */
export interface TimeWord {
  readonly unit: TimeUnit;
  readonly factor: number;
}

const named = (unit: TimeUnit, words: readonly string[], factor = 1): [string, TimeWord][] =>
  words.map((word) => [word, { unit, factor }]);

export const TIME_WORDS: ReadonlyMap<string, TimeWord> = new Map([
  ...named('second', ['sec', 'secs', 'seconds']),
  ...named('minute', ['minute', 'minutes', 'min', 'mins']),
  ...named('hour', ['hour', 'hours', 'hr', 'hrs', 'h']),
  ...named('day', ['day', 'days', 'night', 'nights', "day's"]),
  ...named('week', ['week', 'weeks', 'wk', 'wks', "week's"]),
  ...named('month', ['month', 'months', 'mth', 'mths', 'mo', 'mos', "month's"]),
  ...named('year', ['year', 'years', 'yr', 'yrs', "year's"]),
  ...named('week', ['fortnight', 'fortnights'], 2),
  ...named('year', ['decade', 'decades'], 10),
]);

/** Adverbs and adjectives that name a period by themselves. */
export const RECURRENCE_WORDS: ReadonlyMap<string, TimeWord> = new Map([
  ...named('day', ['daily', 'nightly']),
  ...named('week', ['weekly']),
  ...named('week', ['fortnightly', 'biweekly'], 2),
  ...named('month', ['monthly']),
  ...named('month', ['bimonthly'], 2),
  ...named('month', ['quarterly'], 3),
  ...named('month', ['biannually', 'biannual', 'semiannually', 'semiannual'], 6),
  ...named('year', ['yearly', 'annually', 'annual']),
]);

/** "bi-weekly" written with a hyphen. */
export const RECURRENCE_PREFIXES: Readonly<Record<string, number>> = { bi: 2, tri: 3 };

export const SESSION_NOUNS: ReadonlyMap<string, 'one' | 'many'> = new Map<string, 'one' | 'many'>([
  ...['session', 'treatment', 'appointment', 'visit', 'round', 'sitting', 'procedure'].flatMap(
    (noun): [string, 'one' | 'many'][] => [
      [noun, 'one'],
      [`${noun}s`, 'many'],
    ],
  ),
  ['application', 'one'],
  ['applications', 'many'],
  ['facial', 'one'],
  ['facials', 'many'],
  ['therapy', 'one'],
  ['therapies', 'many'],
  ['tx', 'many'],
  ['txs', 'many'],
  ['microneedlings', 'many'],
  ['needlings', 'many'],
]);

/** Millimetres in one of the word. */
export const LENGTH_WORDS: ReadonlyMap<string, number> = new Map([
  ...['mm', 'mms', 'millimetre', 'millimetres', 'millimeter', 'millimeters'].map(
    (word): [string, number] => [word, 1],
  ),
  ...['micron', 'microns', 'micrometre', 'micrometres', 'micrometer', 'micrometers', 'μm'].map(
    (word): [string, number] => [word, 0.001],
  ),
]);

/** ISO 4217 codes by sign and by word. A bare "$" is read as US dollars. */
export const CURRENCY_SIGNS: Readonly<Record<string, string>> = {
  $: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  '₹': 'INR',
  '¥': 'JPY',
};
export const CURRENCY_PREFIXES: Readonly<Record<string, string>> = {
  us: 'USD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  c: 'CAD',
  ca: 'CAD',
  cad: 'CAD',
  nz: 'NZD',
  nzd: 'NZD',
  s: 'SGD',
  sgd: 'SGD',
  hk: 'HKD',
};
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  usd: 'USD',
  dollars: 'USD',
  dollar: 'USD',
  bucks: 'USD',
  gbp: 'GBP',
  pounds: 'GBP',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  aud: 'AUD',
  cad: 'CAD',
  nzd: 'NZD',
  sgd: 'SGD',
  chf: 'CHF',
  aed: 'AED',
  zar: 'ZAR',
  inr: 'INR',
  rs: 'INR',
  rupees: 'INR',
  php: 'PHP',
  pesos: 'MXN',
};

/** Words that may stand between a figure and its unit of time. */
export const TIME_ADJECTIVES: ReadonlySet<string> = new Set([
  'full',
  'whole',
  'entire',
  'good',
  'solid',
  'consecutive',
  'straight',
  'more',
  'additional',
  'extra',
  'calendar',
  'complete',
  'short',
  'long',
]);
