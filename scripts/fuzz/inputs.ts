import fc from 'fast-check';
import { CONCERNS, TOPIC_IDS } from '../../data/topics.ts';
import { BOMB_PIECES } from './bombs.ts';

const WORDS =
  `microneedling needling derma roller session sessions treatment weeks week days day months hours minutes apart
  every after before between until least most need needed recommend avoid wait safe not never no results last cost
  make-up sun sunscreen retinol alcohol exercise wash swelling redness acne scars wrinkles pregnant skin pain
  3 4 6 12 24 48 four six half couple dozen mm $ % – - to or and per a the how often long many when can I is it`.split(
    /\s+/,
  );

/** Anything that JSON, a structured clone or a page's own objects could be. */
const anything = fc.anything({ withBigInt: true, withNullPrototype: true, maxDepth: 3 });

const textOf = (parts: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((word) => `${word} `) },
        { weight: 3, arbitrary: fc.constantFrom(...BOMB_PIECES) },
        {
          weight: 1,
          arbitrary: fc.integer({ min: -1, max: 5000 }).map((figure) => `${figure} `),
        },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
      ),
      { maxLength: parts },
    )
    .map((all) => all.join(''));

/** Texts from words the readers know, pieces that make patterns try again, and any characters at all. */
export const text = textOf(25);
/** As long as a question is. */
export const question = textOf(12);

const day = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .date({ noInvalidDate: true, min: new Date('2000-01-01'), max: new Date('2099-12-31') })
      .map((date) => date.toISOString().slice(0, 10)),
  },
  { weight: 1, arbitrary: text },
);
const figureTopics = ['sessions-needed', 'session-spacing', 'aftercare-makeup', 'aftercare-sun'];
const maybe = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof(
    { weight: 20, arbitrary: value as fc.Arbitrary<unknown> },
    { weight: 1, arbitrary: anything },
  );

/** Plans as they are stored, most of them sound, with anything in the place of any part. */
export const storedPlan = maybe(
  fc.record({
    course: maybe(
      fc.option(
        fc.record({
          id: maybe(fc.uuid()),
          concern: maybe(fc.constantFrom(...CONCERNS)),
          earlier: maybe(fc.integer({ min: 0, max: 70 })),
          sessions: maybe(
            fc.array(
              fc.record({
                day: maybe(day),
                time: maybe(fc.constantFrom(null, '00:00', '09:30', '23:59', '24:00')),
                timeZone: maybe(fc.constantFrom('Europe/Berlin', 'Pacific/Apia', 'UTC', 'Nowhere')),
              }),
              { maxLength: 4 },
            ),
          ),
          figures: maybe(
            fc.array(
              fc.record({
                topic: maybe(fc.constantFrom(...figureTopics)),
                by: maybe(fc.constantFrom('reader', 'provider')),
                min: maybe(fc.option(fc.integer({ min: -1, max: 2500 }))),
                max: maybe(fc.option(fc.integer({ min: -1, max: 2500 }))),
              }),
              { maxLength: 2 },
            ),
          ),
        }),
      ),
    ),
    questions: maybe(
      fc.array(
        fc.record({ topic: fc.constantFrom(...TOPIC_IDS), concern: fc.constantFrom(...CONCERNS) }),
        { maxLength: 3 },
      ),
    ),
    version: fc.constantFrom(1, 1, 1, 2, undefined),
  }),
);

const tag = fc.constantFrom('p', 'h1', 'h2', 'li', 'td', 'th', 'dt', 'dd', 'summary', 'button');
const cell = fc.option(fc.integer({ min: -1, max: 4 }), { nil: undefined });
/** Blocks as a content script hands them over. */
export const pageBlocks = fc.array(fc.record({ tag, text, row: cell, column: cell }), {
  maxLength: 6,
});

/** Messages of every kind, with anything in the place of any part. */
export const message = maybe(
  fc.record(
    {
      type: maybe(fc.constantFrom('page-changed', 'judge-page', 'read-page')),
      state: maybe(
        fc.record(
          {
            kind: maybe(fc.constantFrom('about', 'passing', 'unrelated', 'not-read', 'unreadable')),
            why: maybe(fc.constantFrom('only-when-clicked', 'site-left-alone', 'not-html')),
            title: maybe(text),
            host: maybe(text),
            path: maybe(text),
          },
          { requiredKeys: ['kind'] },
        ),
      ),
      url: maybe(fc.webUrl()),
      title: maybe(text),
      description: maybe(text),
      stoppedEarly: maybe(fc.boolean()),
      blocks: maybe(pageBlocks),
    },
    { requiredKeys: [] },
  ),
);

/** Preferences as they are stored, with anything in the place of any part. */
export const storedPreferences = maybe(
  fc.record(
    {
      detection: maybe(fc.constantFrom('always', 'on-click')),
      sitesLeftAlone: maybe(fc.array(maybe(fc.domain()), { maxLength: 4 })),
      theme: maybe(fc.constantFrom('system', 'light', 'dark')),
      language: maybe(fc.constantFrom('en', 'de')),
      toolbarButton: maybe(fc.constantFrom('popup', 'panel')),
      keepQuestions: maybe(fc.boolean()),
      questions: maybe(fc.array(maybe(text), { maxLength: 4 })),
      version: maybe(fc.integer({ min: 0, max: 4 })),
    },
    { requiredKeys: [] },
  ),
);

/** Entries of a calendar whose texts try to be more than texts. */
export const calendarEntries = fc.array(
  fc.record({
    uid: fc.uuid().map((id) => `${id}@needlewise`),
    from: fc.integer({ min: 0, max: 30_000 }),
    days: fc.integer({ min: 1, max: 400 }),
    title: fc.oneof(question, fc.constantFrom('a\r\nEND:VEVENT', 'b;c,d\\n', 'BEGIN:VALARM')),
    description: question,
  }),
  { minLength: 1, maxLength: 2 },
);
