import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLookup } from '../../../core/lookup/lookup.ts';
import { MAX_CHARACTERS } from '../../../core/lookup/sentences.ts';
import type { Answer, NotCovered } from '../../../core/lookup/types.ts';
import { ENGLISH } from '../../../data/lexicon/en/index.ts';
import { TOPIC_IDS } from '../../../data/topics.ts';

const lookup = createLookup(ENGLISH);

function answer(question: string): Answer {
  const result = lookup(question);
  if (result.kind !== 'answer') throw new Error(`Not covered: ${question}`);
  return result;
}
function refusal(question: string): NotCovered {
  const result = lookup(question);
  if (result.kind !== 'not-covered') throw new Error(`Answered: ${question} → ${result.topic}`);
  return result;
}

describe('topics', () => {
  it.each([
    ['how far apart', 'session-spacing'],
    ['how long does it last', 'results-duration'],
    ['how long does it take', 'session-length'],
    ['how long until i see results', 'results-onset'],
    ['how soon after can i wear makeup', 'aftercare-makeup'],
    ['how soon after can i use retinol', 'aftercare-actives'],
    ['how soon after can i drink', 'aftercare-alcohol'],
    ['how soon after can i exercise', 'aftercare-exercise'],
    ['how soon after can i wash my face', 'aftercare-wash'],
    ['what should i stop before my appointment', 'preparation'],
  ])('%s → %s', (question, topic) => {
    expect(answer(question).topic).toBe(topic);
  });
});

describe('spelling', () => {
  it.each([
    ['micronedling how oftn acne scars', 'session-spacing', 'acne-scars'],
    ['howmany sesions for streched marks', 'sessions-needed', 'stretch-marks'],
    ['howlong does redness last', 'downtime', 'general'],
    ['CAN I WEAR MAKEUP THE DAY AFTER', 'aftercare-makeup', 'general'],
    ['what moisturiser after', 'aftercare-moisturise', 'general'],
    ['what moisturizer after', 'aftercare-moisturise', 'general'],
    ['do they use anaesthetic', 'pain', 'general'],
    ['do they use anesthetic', 'pain', 'general'],
    ['micro‑needling for melasma, does it work', 'what-it-treats', 'pigmentation'],
    ['is it pregnnacy safe', 'pregnancy', 'general'],
  ])('%s → %s, %s', (question, topic, concern) => {
    expect(answer(question)).toMatchObject({ topic, concern });
  });
});

describe('what is not covered', () => {
  it.each([
    ['botox units for forehead', 'Botox'],
    ['how many laser sessions for hair removal', 'laser treatment'],
    ['how long does lip filler last', 'fillers'],
    ['does dry needling hurt', 'dry needling'],
    ['how long does microblading take to heal', 'microblading'],
  ])('%s is about %s', (question, name) => {
    expect(refusal(question).otherTreatment).toBe(name);
  });

  it.each([
    'roller skates',
    'knitting needles',
    'translate good morning',
    'asdfgh',
    '',
    '???',
    'skin',
  ])('“%s” gets three topics to try instead', (question) => {
    const { nearest, otherTreatment } = refusal(question);
    expect(new Set(nearest).size).toBe(3);
    expect(otherTreatment).toBeUndefined();
  });

  it('another treatment beside microneedling is a question about both', () => {
    expect(answer('can i have microneedling and botox on the same day').topic).toBe('combining');
  });
});

describe('safety words bring their card up', () => {
  it.each([
    ['how many sessions, i am pregnant', 'pregnancy'],
    ['can i wear makeup, i am on accutane', 'who-should-avoid'],
    ['how far apart if i get keloids', 'who-should-avoid'],
    ['how much does it cost if i take blood thinners', 'who-should-avoid'],
    ['makeup after needling with a cold sore', 'who-should-avoid'],
    ['can i use retinol after, there is pus', 'warning-signs'],
    ['fever after needling can i exercise', 'warning-signs'],
    ['how long does redness last with an infection', 'infection-risk'],
  ] as const)('%s', (question, card) => {
    const { topic, safety } = answer(question);
    expect([topic, ...safety]).toContain(card);
  });

  it('even where the question is not covered', () => {
    expect(refusal('accutane dosage').safety).toContain('who-should-avoid');
  });

  it('is quiet otherwise', () => {
    expect(answer('how many sessions do i need').safety).toEqual([]);
  });
});

describe('time since a session', () => {
  it.each([
    ['i had it yesterday, can i wear makeup', 24],
    ['3 days ago, can i use retinol now', 72],
    ['day 3 and still red', 72],
    ['had it this morning can i drink', 6],
    ['had it last night, gym today?', 12],
    ['can i run 48 hours after', 48],
    ['two weeks later and still lumps', 336],
    ['gym next day', 24],
    ['had it yesterday, 2 weeks after my first, makeup?', 24],
  ])('%s → %i hours', (question, hours) => {
    expect(answer(question).elapsed).toBe(hours);
  });

  it.each([
    'when can i wear makeup',
    'how many days after can i swim',
    'finished isotretinoin 2 months ago, can i have it',
    'my appointment is in 3 days, what should i stop',
  ])('%s → not said', (question) => {
    expect(answer(question).elapsed).toBeUndefined();
  });
});

describe('two questions in one', () => {
  it('answers the first and offers the second', () => {
    const result = answer('How many sessions for acne scars? And how long do I stay red?');
    expect(result).toMatchObject({ topic: 'sessions-needed', concern: 'acne-scars' });
    expect(result.second).toEqual({ topic: 'downtime', concern: 'general' });
  });

  it('finds the second within a sentence', () => {
    expect(answer('how many sessions do i need and how far apart')).toMatchObject({
      topic: 'sessions-needed',
      second: { topic: 'session-spacing' },
    });
  });

  it('offers none where there is none', () => {
    expect(answer('how many sessions do i need?').second).toBeUndefined();
  });
});

it('finds the question in a long story', () => {
  const story =
    'Hi everyone, first time poster here. I am 41 and have been thinking about doing something for my skin for years. ' +
    'My sister got married in June and in every single photo I could only see my cheeks, which have been full of boxcar ' +
    'scars since school. I tried creams, a very expensive facial, and gave up. A colleague told me about a clinic in town ' +
    'where she goes and I finally went last week for a consultation. The lady was lovely, showed me the pen, the sterile ' +
    'tips and the forms, and my husband came along as well. She said I should come more than once but I was so nervous ' +
    'that I forgot to ask the most important thing and now I feel silly calling them again. ' +
    'How many sessions do people usually need for this? Thanks so much in advance, and sorry for the long post.';
  expect(answer(story)).toMatchObject({ topic: 'sessions-needed', concern: 'acne-scars' });
});

const wordy = fc
  .array(
    fc.constantFrom(
      ...[
        'how',
        'many',
        'sessions',
        'after',
        'microneedling',
        'can',
        'i',
        'wear',
        'makeup',
        'acne',
        'scars',
      ],
      ...[
        '?',
        '.',
        'botox',
        'yesterday',
        'pregnant',
        'and',
        'when',
        '3',
        'days',
        '0.5mm',
        'skates',
      ],
    ),
    { maxLength: 30 },
  )
  .map((words) => words.join(' '));
const anyQuestion = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), wordy);

describe('laws', () => {
  it('never throws, and always gives what its type promises', () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const result = lookup(question);
        const offered = result.kind === 'answer' ? result.alternatives : result.nearest;
        expect(offered.length).toBeLessThanOrEqual(3);
        expect(new Set(offered).size).toBe(offered.length);
        for (const topic of [...offered, ...result.safety]) expect(TOPIC_IDS).toContain(topic);
        if (result.kind === 'not-covered') {
          expect(offered).toHaveLength(3);
          return;
        }
        expect(offered).not.toContain(result.topic);
        expect(result.safety).not.toContain(result.topic);
        expect(result.confidence).toBeGreaterThan(0);
        expect(result.confidence).toBeLessThanOrEqual(1);
        expect(result.elapsed ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('gives the same answer again, also from an index built anew', () => {
    const other = createLookup(ENGLISH);
    fc.assert(
      fc.property(wordy, wordy, (question, between) => {
        const first = lookup(question);
        lookup(between);
        expect(lookup(question)).toEqual(first);
        expect(other(question)).toEqual(first);
      }),
      { numRuns: 60 },
    );
  });

  it('does not care about case or spacing', () => {
    fc.assert(
      fc.property(wordy, (question) => {
        const spaced = `  ${question.replaceAll(' ', ' \t ')}  `;
        expect(lookup(question.toUpperCase())).toEqual(lookup(question));
        expect(lookup(spaced)).toEqual(lookup(question));
      }),
    );
  });

  it('reads no further than it says, so its work is bounded', () => {
    const head = 'how many sessions for acne scars? '.padEnd(MAX_CHARACTERS, 'and so on ');
    expect(lookup(head + 'fever and pus '.repeat(20_000))).toEqual(lookup(head));
  });
});
