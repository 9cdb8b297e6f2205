import { expect, it } from 'vitest';
import { provenance } from '../../../../scripts/facts/rules/provenance.ts';
import { fileOf, source } from '../tiny.ts';

const check = (over: Parameters<typeof source>[0]) => provenance.check([fileOf(source(over))]);

it.each([
  ['a clinic that says it sells', {}],
  [
    'a study without a stated interest',
    { tier: 'clinical-study', conflict_of_interest: 'none stated', backing: null },
  ],
  ['a date that is not known', { published: null }],
  ['a page published in the year it was checked', { published: '2026' }],
  ['a page published on the day it was checked', { published: '2026-11-21' }],
] as const)('accepts %s', (_, over) => {
  expect(check(over)).toEqual([]);
});

it.each([
  ['a clinic', { tier: 'clinic', conflict_of_interest: 'none stated', backing: null }],
  ['a maker', { tier: 'device-maker', conflict_of_interest: 'affiliate links', backing: null }],
  [
    'a society of those who offer it',
    { tier: 'professional-society', conflict_of_interest: 'none stated', backing: null },
  ],
] as const)('asks who benefits of %s', (_, over) => {
  expect(check(over)).toMatchObject([{ about: over.conflict_of_interest }]);
});

it.each(['2027', '2026-12', '2026-11-22'])('finds a page from %s checked before', (published) => {
  expect(check({ published })).toHaveLength(1);
});

it('finds an address that no reader can open', () => {
  expect(check({ url: 'file:///home/me/page.html' })).toHaveLength(1);
});

it.each([
  ['a blog that sells sessions', { tier: 'blog', conflict_of_interest: 'none stated' }],
  ['a regulator that sells', { tier: 'regulator', backing: 'public-body' }],
  ['a shop without its links', { tier: 'blog', backing: 'product-links' }],
] as const)('finds where the money and the interest do not go together: %s', (_, over) => {
  expect(check(over)).toHaveLength(1);
});

it('finds a study that says nobody paid, and yet does not say who paid', () => {
  const study = {
    tier: 'clinical-study',
    conflict_of_interest: 'none stated',
    backing: 'unfunded',
  } as const;
  expect(check(study)).toHaveLength(1);
  expect(check({ ...study, checklist: { funding: true } })).toEqual([]);
});
