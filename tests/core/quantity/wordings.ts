import fc from 'fast-check';

/** A quantity in whole units, and one of the ways to write it. */
export interface Written {
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
}

const SMALL = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberWord = (value: number): string => SMALL[value] ?? String(value);

const number = (inWords: boolean) => (value: number) =>
  inWords ? numberWord(value) : String(value);

const RANGES: readonly ((a: string, b: string, unit: string) => string)[] = [
  (a, b, unit) => `${a}-${b} ${unit}`,
  (a, b, unit) => `${a} – ${b} ${unit}`,
  (a, b, unit) => `${a}—${b} ${unit}`,
  (a, b, unit) => `${a} to ${b} ${unit}`,
  (a, b, unit) => `${a}-to-${b} ${unit}`,
  (a, b, unit) => `${a} or ${b} ${unit}`,
  (a, b, unit) => `between ${a} and ${b} ${unit}`,
  (a, b, unit) => `from ${a} to ${b} ${unit}`,
  (a, b, unit) => `${a} ${unit} to ${b} ${unit}`,
  (a, b, unit) => `${a} ${unit} and up to ${b} ${unit}`,
  (a, b, unit) => `about ${a} to ${b} ${unit}`,
];
const LOWERS: readonly ((a: string, unit: string) => string)[] = [
  (a, unit) => `at least ${a} ${unit}`,
  (a, unit) => `a minimum of ${a} ${unit}`,
  (a, unit) => `no fewer than ${a} ${unit}`,
  (a, unit) => `${a} or more ${unit}`,
  (a, unit) => `${a} ${unit} or more`,
  (a, unit) => `${a}+ ${unit}`,
];
const UPPERS: readonly ((a: string, unit: string) => string)[] = [
  (a, unit) => `up to ${a} ${unit}`,
  (a, unit) => `as many as ${a} ${unit}`,
  (a, unit) => `no more than ${a} ${unit}`,
  (a, unit) => `a maximum of ${a} ${unit}`,
  (a, unit) => `less than ${a} ${unit}`,
  (a, unit) => `${a} ${unit} or less`,
];
const EXACTS: readonly ((a: string, unit: string) => string)[] = [
  (a, unit) => `${a} ${unit}`,
  (a, unit) => `about ${a} ${unit}`,
  (a, unit) => `approximately ${a} ${unit}`,
  (a, unit) => `around ${a} ${unit} or so`,
  (a, unit) => `exactly ${a} ${unit}`,
];

/** Any quantity from `least` up in any wording, with `unit` as its plural. */
export const written = (unit: string, least = 2): fc.Arbitrary<Written> =>
  fc
    .record({
      low: fc.integer({ min: least, max: least + 18 }),
      more: fc.integer({ min: 1, max: 20 }),
      inWords: fc.boolean(),
      kind: fc.constantFrom('range', 'lower', 'upper', 'exact'),
      pick: fc.nat(),
    })
    .map(({ low, more, inWords, kind, pick }): Written => {
      const write = number(inWords);
      const choose = <T>(ways: readonly T[]): T => ways[pick % ways.length] as T;
      const high = low + more;
      switch (kind) {
        case 'range':
          return { text: choose(RANGES)(write(low), write(high), unit), min: low, max: high };
        case 'lower':
          return { text: choose(LOWERS)(write(low), unit), min: low, max: null };
        case 'upper':
          return { text: choose(UPPERS)(write(low), unit), min: null, max: low };
        default:
          return { text: choose(EXACTS)(write(low), unit), min: low, max: low };
      }
    });

/** Sentences with figures that are no claims about needling. */
export const TRAPS: readonly string[] = [
  'Our team has 15 years of experience.',
  'Call 555-0134 from 9:00 to 17:00.',
  'Posted on 12 March 2024.',
  'In a study of 48 patients 82% were pleased.',
  'You must be 18 years or older.',
  'Laser resurfacing takes 3-5 sessions spaced 8 weeks apart.',
  'Botox lasts three to four months.',
  'The pen has 12 needles.',
  'Please give 24 hours notice to cancel.',
  'The numbing cream stays on for 30 minutes.',
  'Stop retinol 5 days before your appointment.',
  'Use SPF 50 every day.',
  'A package of three peels costs $300.',
];
