import { describe, expect, it } from 'vitest';
import { blocksFromText } from '../../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../../core/claims/read-claims.ts';

const promises = (text: string): string[] =>
  readClaims(blocksFromText(text))
    .claims.filter(({ stance, min }) => stance !== null || min === 0)
    .map(({ topic, stance }) => (stance === null ? `${topic} 0` : `${topic} ${stance}`))
    .sort();

const check = (cases: readonly (readonly [string, ...string[]])[]) =>
  it.each(cases.map(([text, ...expected]) => ({ text, expected })))(
    '$text',
    ({ text, expected }) => {
      expect(promises(text)).toEqual([...expected].sort());
    },
  );

describe('promises', () => {
  check([
    ['The treatment carries no risk of infection.', 'infection-risk none'],
    [
      'It carries no risk of infection and hyperpigmentation.',
      'infection-risk none',
      'pigmentation-risk none',
    ],
    ['There is zero chance of scarring, infection or dark spots.'],
    ['There are no side effects.', 'side-effects none'],
    ['There are no adverse side effects whatsoever.', 'side-effects none'],
    ['Microneedling is completely risk-free.', 'side-effects none'],
    ['The procedure is painless.', 'pain painless'],
    ['Microneedling does not hurt.', 'pain painless'],
    ['A pain-free way to better skin.', 'pain painless'],
    ['Firm skin without pain, discomfort, or downtime.', 'pain painless', 'downtime 0'],
    ['There is no downtime.', 'downtime 0'],
    ['Zero downtime!', 'downtime 0'],
    ['Results are permanent.', 'results-permanence permanent'],
    ['The results last forever.', 'results-permanence permanent'],
    ['It removes scars permanently.', 'results-permanence permanent'],
    ['Your acne scars will not come back.', 'results-permanence permanent'],
    ['It is safe for all skin types.', 'skin-tone-suitability all'],
    ['Microneedling works on every skin tone.', 'skin-tone-suitability all'],
    ['It can be done on just any colour or skin type.', 'skin-tone-suitability all'],
    ['It is safe for sensitive skin.', 'sensitive-skin yes'],
    ['Microneedling is safe during pregnancy.', 'pregnancy yes'],
    ['Anyone can do it safely at home.', 'home-or-clinic home-ok'],
    ['Our pens are FDA-approved for microneedling.', 'regulation approved-all'],
    ['SkinPen is cleared by the FDA.', 'regulation cleared-some-uses'],
    ['Needling cures acne scars.', 'what-it-treats cures'],
    ['The safest cure for acne scars.', 'what-it-treats cures'],
    ['Does it hurt? No.', 'pain painless'],
    ['## Will scars come back?\nNo, they are gone.', 'results-permanence permanent'],
    ['Is it safe for all skin types? Yes!', 'skin-tone-suitability all'],
    ['Do it yourself at home with a roller.', 'home-or-clinic home-ok'],
    ['The scars are gone for good.', 'results-permanence permanent'],
    ['No pain, no downtime, no side effects.', 'pain painless', 'downtime 0', 'side-effects none'],
    ['What you get: no downtime · painless', 'downtime 0', 'pain painless'],
    ['Downtime: none', 'downtime 0'],
    ['Pain: none', 'pain painless'],
    ['| Downtime | None |\n| Side effects | None |', 'side-effects none', 'downtime 0'],
    ['| Is it painful? | No |\n| Skin types | all |', 'pain painless', 'skin-tone-suitability all'],
    ['Does it hurt? Not at all.', 'pain painless'],
    ['## Are there any side effects?\nNone.', 'side-effects none'],
    ['## Is there any downtime?\nNo, you can go straight back to work.', 'downtime 0'],
    ['- Permanent results', 'results-permanence permanent'],
    ['Needling is completely safe.', 'side-effects none'],
    ['Dermarolling at home is completely safe.', 'home-or-clinic home-ok'],
  ]);
});

describe('words that take a promise back or weaken it', () => {
  check([
    ['Results are not permanent.', 'results-permanence temporary'],
    ["They don't always last a lifetime.", 'results-permanence depends'],
    ['Sometimes results are permanent.', 'results-permanence depends'],
    ['It is virtually painless.', 'pain mild'],
    ['The treatment is not painless.'],
    ['It is not suitable for all skin types.', 'skin-tone-suitability caution'],
    ['It suits most skin types.', 'skin-tone-suitability most'],
    ['Is it painless? Not quite.'],
    ['Is microneedling safe for all skin types?'],
    ['There are few risks.'],
    ['Does it hurt? No, but it stings a little.'],
    ['Are results permanent? No.'],
    ['There is little to no downtime.'],
    ['No serious side effects were seen.'],
    ['There is no guarantee of no side effects.'],
    ['If there is no infection, go on as usual.'],
    ['It should not be done at home.'],
    ['Home rollers are not FDA-approved.'],
    ['There is no cure for acne scars.'],
    ['Permanent makeup is another matter.'],
    ['Permanent scarring can happen.'],
    ['It is not safe during pregnancy.'],
    ['Myth: microneedling is painless.'],
    ['Laser hair removal is painless.'],
    ['The risk of infection is low.'],
    ['Not without pain.'],
    ['Does it hurt? No two people are the same.'],
    ['Is there downtime? None of our clients took time off.'],
    ['It is perfectly safe when done by a professional.'],
    ['For permanent results you need regular top-ups.'],
    ['Nobody can promise you there will be no side effects.'],
  ]);
});

it('says where the promise stands and what it is about', () => {
  const text = 'Good news: your acne scars will never come back.';
  const [claim] = readClaims([{ kind: 'paragraph', text }]).claims;
  expect(claim).toMatchObject({ concern: 'acne-scars', unit: null, block: 0 });
  expect(text.slice(claim?.start, claim?.end)).toBe(claim?.quote);
});
