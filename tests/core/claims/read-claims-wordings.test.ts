import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../../core/claims/read-claims.ts';
import type { Case } from './cases.ts';

const WORDINGS: readonly Case[] = [
  ['• Redness\n• Light swelling\n• These diminish over 48 hours', ['downtime', 48, 48]],
  ['• Redness and swelling\n• Pack a hat for 48 hours'],
  ['Myth: you need ten sessions. Fact: three to six are plenty.', ['sessions-needed', 3, 6]],
  ['It is a myth that you need ten sessions; most people need three.', ['sessions-needed', 3, 3]],
  ['Redness lasts two days, not a week, as the myth goes.', ['downtime', 48, 48]],
  ['Some people say you need eight sessions. That is not true.'],
  ['Some people say you need eight sessions. They keep coming back.', ['sessions-needed', 8, 8]],
  ['I plan three sessions. My patients like a clear course.', ['sessions-needed', 3, 3]],
  ['I plan three sessions. My sister had five.'],
  ['Follow-up ran from four weeks to a year.'],
  ['The pen has a battery that charges in two hours and runs for 90 minutes.'],
  ['Open pores look tighter after ten days.', ['results-onset', 10, 10, 'texture-pores']],
  ['Active breakouts must have been clear for a month.'],
  ['Needles run between 0.25 mm on the eyelids and 2 mm on the cheeks.', ['needle-depth', 0.25, 2]],
  ['The collagen reaches its height after 10 weeks.', ['collagen-peak', 70, 70]],
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
  ['Needles are 25 to 500 μm long.', ['needle-depth', 0.025, 0.5]],
  ['Microneedling prices from $180 to $420.', ['cost', 180, 420]],
  ['Redness settles over 36 hours.', ['downtime', 36, 36]],
  [
    'Scars take 6-8 sessions each four weeks apart.',
    ['sessions-needed', 6, 8, 'other-scars'],
    ['session-spacing', 28, 28, 'other-scars'],
  ],
  ['With the roller, leave ten days between uses.', ['session-spacing', 10, 10]],
  ['Skin sheds and renews itself every 28 days.'],
  ['Most people need three to get there with microneedling.', ['sessions-needed', 3, 3]],
  [
    'The appointment lasts 50 minutes, and redness is gone in 36 hours.',
    ['session-length', 50, 50],
    ['downtime', 36, 36],
  ],
  ['After two days wear a mineral sunscreen every day.', ['aftercare-sunscreen', 48, 48]],
  ['## Before your microneedling session\n• No alcohol for two days.'],
  ['| Treatment | Time |\n|---|---|\n| Lip consultation | 20 min |'],
  ['| Detail | |\n| Session | 40 minutes |\n| Pain | Little |', ['session-length', 40, 40]],
  [
    '## Follow up treatments\nNeedling is repeated every six weeks, and a course of 4 treatments is enough.',
    ['session-spacing', 42, 42],
    ['sessions-needed', 4, 4],
  ],
  [
    '## When may I use acids again?\nA day after a facial, 5 days after microneedling.',
    ['aftercare-actives', 120, 120],
  ],
  ['No make-up the day after; it may be worn after 36 hours.', ['aftercare-makeup', 36, 36]],
  [
    'Picosure laser (6 months before)\nBook four sessions.\nMicroneedling (4 months before)\nBook three sessions.',
    ['sessions-needed', 3, 3],
  ],
  [
    'Avoid the following for two days following a treatment\n• Direct sun\n• The gym',
    ['aftercare-sun', 48, 48],
    ['aftercare-exercise', 48, 48],
  ],
  ['Improvement takes six weeks as collagen rebuilds.', ['results-onset', 42, 42]],
  ['A medium peel takes ten days to heal.'],
  ['Needles: 1.5 mm for thick, old scars.', ['needle-depth', 1.5, 1.5, 'other-scars']],
  ['Start microneedling five months out.'],
  [
    'At home do not exceed two to three microneedling sessions per week.',
    ['session-spacing', 2.33, null],
  ],
  ['Needles of 1.2 mm or deeper are for clinics.', ['needle-depth', 1.2, null]],
  ['Our training course takes three days.'],
  ['Skin heals itself every 40 days.'],
  ['Join us for a 20 min session on microneedling.'],
  [
    'Leave the gym for 2 days, the sauna for 4 and acids for 6.',
    ['aftercare-exercise', 48, 48],
    ['aftercare-exercise', 96, 96],
    ['aftercare-actives', 144, 144],
  ],
  ['## How should I prepare?\nNo retinol for five days.'],
  ['1. Avoid the sun\nStay in for the first 2 days.', ['aftercare-sun', 48, 48]],
  [
    'Microneedling (up to 1 mm on the scalp) followed by PRP, 4 sessions.',
    ['needle-depth', null, 1, 'hair-loss'],
    ['sessions-needed', 4, 4, 'hair-loss'],
  ],
  ['After 4 days the skin has a near normal appearance.', ['downtime', 96, 96]],
  [
    'Four treatments, a month apart; for lasting results, treatments twice a year.',
    ['sessions-needed', 4, 4],
    ['session-spacing', 30, 30],
    ['maintenance-interval', 182.5, 182.5],
  ],
  ['You notice firmer skin from the second month on.', ['results-onset', 60, null]],
];

describe('wordings', () => {
  it.each(WORDINGS.map(([text, ...claims]) => ({ text, claims })))('$text', ({ text, claims }) => {
    const found = readClaims(blocksFromText(text)).claims.filter(({ unit }) => unit !== null);
    expect(found.map(({ topic, min, max, concern }) => [topic, min, max, concern])).toEqual(
      claims.map(([topic, min, max, concern = 'general']) => [topic, min, max, concern]),
    );
  });
});
