import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../../core/claims/read-claims.ts';

const told = (text: string): string[] =>
  readClaims(blocksFromText(text))
    .claims.map(({ topic, min, max, stance }) => `${topic} ${stance ?? `${min}–${max}`}`)
    .sort();

const check = (cases: readonly (readonly [string, ...string[]])[]) =>
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))(
    '$text',
    ({ text, expected }) => {
      expect(told(text)).toEqual([...expected].sort());
    },
  );

describe('permissions without a figure', () => {
  check([
    ['You can go to the gym the same day.', 'aftercare-exercise 0–24'],
    ['You are free to exercise on the same day as your treatment.', 'aftercare-exercise 0–24'],
    ['Make-up can be worn immediately.', 'aftercare-makeup 0–0'],
    ['Make-up can be worn straight after.', 'aftercare-makeup 0–0'],
    ['You can wear makeup right after your session!', 'aftercare-makeup 0–0'],
    ['Makeup is perfectly fine straight away.', 'aftercare-makeup 0–0'],
    ['Foundation may be applied the same evening.', 'aftercare-makeup 0–24'],
    ['You may sunbathe the day after.', 'aftercare-sun 24–24'],
    ['You may sunbathe the next day.', 'aftercare-sun 24–24'],
    ['The next day you can go back into the sun.', 'aftercare-sun 24–24'],
    ['Use your retinol again straight away.', 'aftercare-actives 0–0'],
    ['You can immediately resume your usual skincare.', 'aftercare-actives 0–0'],
    ['It is safe to use vitamin C at once.', 'aftercare-actives 0–0'],
    ['Swimming is allowed the following morning.', 'aftercare-exercise 24–24'],
    ['Go back to the gym, sauna or pool right away.', 'aftercare-exercise 0–0'],
    [
      'Make-up, sunscreen and the gym are fine the same day.',
      'aftercare-makeup 0–24',
      'aftercare-sunscreen 0–24',
      'aftercare-exercise 0–24',
    ],
    ['You can drink alcohol the same night.', 'aftercare-alcohol 0–24'],
    ['You may wash your face immediately after the procedure.', 'aftercare-wash 0–0'],
    ['Straight after the session, you can wear make-up.', 'aftercare-makeup 0–0'],
    ['You may shower and wash your face the next morning.', 'aftercare-wash 24–24'],
    ['No need to wait, you can wear make-up straight away.', 'aftercare-makeup 0–0'],
    ['You can exercise the same day if you feel well.', 'aftercare-exercise 0–24'],
    ['Apply sunscreen immediately after treatment.', 'aftercare-sunscreen 0–0'],
    ['Exercise the same day is no problem.', 'aftercare-exercise 0–24'],
    [
      'You can wear make-up the next day, but avoid the gym for 48 hours.',
      'aftercare-makeup 24–24',
      'aftercare-exercise 48–48',
    ],
    [
      'You can exercise the same day and wear make-up the next day.',
      'aftercare-exercise 0–24',
      'aftercare-makeup 24–24',
    ],
  ]);
});

describe('what forbids, asks or speaks of something else lets nothing be done', () => {
  check([
    ['Do not wear make-up immediately after.'],
    ['Don’t go to the gym the same day.'],
    ['You can go to the gym, but not the same day.'],
    ['Not on the same day should you wear make-up.'],
    ['Avoid sunbathing, exercising and using retinol right after treatment.'],
    ['You should never use retinol straight away.'],
    ['You cannot exercise the same day.'],
    ['Make-up should not be worn immediately.'],
    ['It is not safe to sunbathe the next day.'],
    ['Wearing make-up straight away can cause an infection.'],
    ['Make-up worn the same day may clog the pores.'],
    ['Using retinol immediately after needling can be harmful.'],
    ['You may be tempted to wear make-up straight away.'],
    ['## What to avoid\nWear make-up immediately after.'],
    ['Can you go to the gym the same day?'],
    ['If you can exercise the same day, the needles were short.'],
    ['You can see results immediately.'],
    ['You will see a glow immediately and love your make-up.'],
    ['We apply sunscreen immediately after the session.'],
    ['Apply sunscreen right after cleansing.'],
    ['Use all your actives at once.'],
    ['Some clinics say you can exercise the same day, but we disagree.'],
    ['Nobody should tell you that you can exercise the same day.'],
    ['Many think you can wear make-up straight away. They are wrong.'],
    ['You can resume exercise the next day after Botox, but not after microneedling.'],
    ['You may sweat more and tan more easily the next day.'],
    ['You may experience redness and heat the same day.'],
    ['Exercise caution the next day.'],
    ['You can exercise the same day if the skin is not red.'],
    ['It is a myth that you can exercise the same day.'],
    ['After Botox you can wear make-up the same day.'],
    ['You can use make-up sparingly for the next day or two.'],
    ['You can make up the missed session the next day.'],
    ['You can use retinol on the same day each week.'],
    ['Wear a hat in the sun the next day.'],
    ['You can go back to work the same day.'],
    ['Retinol can be used right up to the treatment; redness shows immediately.'],
    ['You can wear make-up immediately before your session.'],
  ]);
});

describe('needling at home called fit for anyone', () => {
  check([
    ['Microneedling at home is safe for everyone.', 'home-or-clinic home-ok'],
    ['At home is safe for everyone.', 'home-or-clinic home-ok'],
    ['At-home microneedling is completely safe for anyone.', 'home-or-clinic home-ok'],
    ['It is safe at home for anyone.', 'home-or-clinic home-ok'],
    ['Anyone can do it at home.', 'home-or-clinic home-ok'],
    ['Microneedling at home is not safe for everyone.'],
    ['At-home needling is never safe for anyone with acne.'],
    ['Is microneedling at home safe for everyone?'],
    ['Using a cleanser at home is fine for everyone.'],
    ['Microneedling at home is safe for everyone except people with acne.'],
  ]);
});

it('points at the words of the moment', () => {
  const text = 'Our advice — you can go to the gym the same day.';
  const [claim] = readClaims([{ kind: 'paragraph', text }]).claims;
  expect(claim).toMatchObject({ quote: 'the same day', unit: 'hour', concern: 'general' });
  expect(text.slice(claim?.start, claim?.end)).toBe('the same day');
});

it('never reads a permission from a sentence that forbids', () => {
  const pick = (...words: string[]) => fc.constantFrom(...words);
  const forbidden = fc.tuple(
    pick('Do not', 'Never', 'You must not', 'You should not', 'Please don’t', 'You can’t'),
    pick('wear make-up', 'use retinol', 'exercise', 'go to the gym', 'sunbathe', 'drink alcohol'),
    pick('immediately', 'straight away', 'right after', 'the same day', 'the next day', 'at once'),
  );
  fc.assert(
    fc.property(forbidden, (words) => {
      expect(told(`${words.join(' ')}.`)).toEqual([]);
    }),
  );
});
