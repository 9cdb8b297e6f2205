import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../../core/claims/read-claims.ts';
import type { Case } from './cases.ts';

const WORDINGS: readonly Case[] = [
  ['I understand that I must stay out of the sun for two days.', ['aftercare-sun', 48, 48]],
  ['The skin is red at first. These signs take 3 days to go.', ['downtime', 72, 72]],
  ['Unlike lasers, microneedling leaves you red for a day or two only.', ['downtime', 24, 48]],
  ['We leave 5 weeks between body sessions.', ['session-spacing', 35, 35]],
  ['By weeks two and three you start noticing softer skin.', ['results-onset', 14, 21]],
  ['Microneedling results can last up to a year or more.', ['results-duration', 365, null]],
  ['A session once a year keeps the skin as it is.', ['maintenance-interval', 365, 365]],
  ['Keep your face make-up free for a day.', ['aftercare-makeup', 24, 24]],
  ['Use a fragrance-free cleanser for 24 hours.'],
  ['Keep the treated area dry for 6 hours.', ['aftercare-wash', 6, 6]],
  ['Pat the skin dry, and be gentle for two days.'],
  [
    'No make-up for 12 hours, and no sauna for 48.',
    ['aftercare-makeup', 12, 12],
    ['aftercare-exercise', 48, 48],
  ],
  ['Never less than three weeks between sessions.', ['session-spacing', 21, null]],
  ['Needling is $200 a visit against $900 for Fraxel.', ['cost', 200, 200]],
  ['Wait at least 5 days after stopping retinoids.'],
  ['With tretinoin, wait ten days.', ['aftercare-actives', 240, 240]],
  ['For fine lines 2 may do.'],
  ['You look normal again within two days of needling.', ['downtime', null, 48]],
  ['Swap the roller for a new one every two months.'],
  ['A dermaroller stays sharp for 10 treatments.'],
  ['SkinPen x3 $800'],
  ['Microneedling is $280, or $750 for three.', ['cost', 280, 280]],
  ['The dermis is up to 3 mm thick.'],
  ['You may look as if you had been in the sun for five hours.'],
  ['If the redness has not gone after 4 days, come in.'],
  ['No sunbeds for a month, and SPF 30 every day.', ['aftercare-sun', 720, 720]],
  [
    'Dull skin does well with little, whereas acne scars want 2 mm needles.',
    ['needle-depth', 2, 2, 'acne-scars'],
  ],
];

describe('wordings', () => {
  it.each(WORDINGS.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    const found = readClaims(blocksFromText(text)).claims.filter(({ unit }) => unit !== null);
    expect(found.map(({ topic, min, max, concern }) => [topic, min, max, concern])).toEqual(
      claims.map(([topic, min, max, concern = 'general']) => [topic, min, max, concern]),
    );
  });
});
