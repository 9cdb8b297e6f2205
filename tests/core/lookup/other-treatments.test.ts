import { describe, expect, test } from 'vitest';
import { createLookup } from '../../../core/lookup/lookup.ts';
import { ENGLISH } from '../../../data/lexicon/en/index.ts';

const lookup = createLookup(ENGLISH);

/** How people ask about any treatment at all, with its name left out. */
const FRAMES = [
  'how many … sessions do i need',
  'how many sessions of …',
  'how far apart should … sessions be',
  'how long between … treatments',
  'how often should i have …',
  'what does a … session cost',
  'how much is a … appointment',
  'when will i see results from …',
  'does … hurt',
  'how long does … last',
  '… aftercare',
  'side effects of …',
];
/** Some that the lexicon names, most that it has never heard of. */
const OTHERS =
  'acupuncture,chiropractic,emdr,massage,physical therapy,reiki,dialysis,hypnotherapy,radiotherapy,tms,ketamine,cbt,osteopathy,botox,laser,coolsculpting,lymphatic drainage,colonics,moxibustion';
const OURS = 'microneedling,dermarolling,skin needling,collagen induction therapy,rf microneedling';

const asked = (names: string) =>
  names.split(',').flatMap((name) => FRAMES.map((frame) => frame.replace('…', name)));

describe('a question that is ours but for the treatment it names', () => {
  test.each(asked(OTHERS))('%s: refused', (question) => {
    expect(lookup(question).kind).toBe('not-covered');
  });

  test.each(asked(OURS))('%s: answered', (question) => {
    expect(lookup(question).kind).toBe('answer');
  });

  test.each([
    'how many sessions will i need',
    'how many sessions for chickenpox scars',
    'how many full face sessions',
    'can i wear mascara after the appointment',
    'how long between the treatments',
    'when will i see results from it',
  ])('%s: answered where no treatment is named', (question) => {
    expect(lookup(question).kind).toBe('answer');
  });
});

test('who asks when to see a doctor is not told when results show', () => {
  for (const question of [
    'when should i see a doctor after session',
    'do i need to see a derm about this',
  ])
    expect(lookup(question)).toMatchObject({ kind: 'answer', topic: 'warning-signs' });
});
