import { expect, it } from 'vitest';
import type { Tier } from '../../../../data/tiers.ts';
import { certaintyStrength } from '../../../../scripts/facts/rules/certainty-strength.ts';
import { fileOf, pain, source } from '../tiny.ts';

function check(tier: Tier, statement: string, stance = 'works') {
  const claim = pain({
    id: 'a-claim',
    topic: stance === 'works' ? 'what-it-treats' : 'pain',
    stance,
    statement,
  });
  return certaintyStrength.check([fileOf(source({ tier, claims: [claim] }))]);
}

it.each([
  ['regulator', 'Needling improves acne scars.'],
  ['systematic-review', 'Needling improves acne scars.'],
  ['hospital', 'Needling may improve acne scars.'],
  ['clinic', 'Needling might improve acne scars.'],
  ['clinic', 'The clinic says that needling improves acne scars.'],
  ['blog', 'The article promises that scars go away.'],
  ['clinical-study', 'Scars were milder after three sessions.'],
  ['narrative-review', 'This review finds that needling improves scars.'],
] as const)('lets a %s say "%s"', (tier, statement) => {
  expect(check(tier, statement)).toEqual([]);
});

it.each([
  ['clinic', 'Needling improves acne scars.'],
  ['clinic', 'Needling may improve acne scars.'],
  ['blog', 'Scars go away.'],
  ['hospital', 'Needling improves acne scars.'],
  ['clinical-study', 'Needling improves acne scars.'],
] as const)('finds a promise that a %s does not carry: "%s"', (tier, statement) => {
  expect(check(tier, statement)).toMatchObject([
    { file: 'clinic-a.json', claim: 'a-claim', rule: 'certainty-strength', about: statement },
  ]);
});

it('judges promises alone: what asks for care may be plain', () => {
  expect(check('clinic', 'Needling hurts.', 'painful')).toEqual([]);
  expect(check('clinic', 'Needling does not hurt.', 'painless')).toHaveLength(1);
});
