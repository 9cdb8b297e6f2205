import { describe, expect, test } from 'vitest';
import { guidance } from '../../../core/guidance/guidance.ts';
import type { AdviceGuidance } from '../../../core/guidance/types.ts';
import type { ClaimId, Facts } from '../../../data/facts.ts';
import { FEATURED_CLAIMS } from '../../../data/featured-claims.ts';
import { type ShortClaim, type SmallFactsOptions, smallFacts } from '../../support/small-facts.ts';

const topic = 'what-it-is';
const [first = '', second = ''] = FEATURED_CLAIMS[topic] ?? [];

/** A fact set whose claims on the topic carry just these ids. */
function factsWith(
  claims: readonly (Omit<ShortClaim, 'source'> & { id: string })[],
  tiers: SmallFactsOptions['tiers'] = {},
): Facts {
  const short = claims.map(({ id, ...rest }) => ({
    ...rest,
    topic,
    source: id.split('/')[0] ?? id,
  }));
  const facts = smallFacts(short as ShortClaim[], { tiers });
  const named = facts.claims.map((claim, index) => ({
    ...claim,
    id: claims[index]?.id as ClaimId,
  }));
  return { ...facts, claims: named };
}

const advice = (facts: Facts): AdviceGuidance => guidance(facts, topic) as AdviceGuidance;
const shown = (facts: Facts): string[] => advice(facts).statements.map(({ id }) => id);

describe('advice', () => {
  test('shows featured claims first in their listed order, then the more official, then by id', () => {
    const facts = factsWith(
      [
        { id: 'z-clinic/b' },
        { id: 'z-clinic/a' },
        { id: second },
        { id: 'a-clinic/a' },
        { id: 'z-regulator/a' },
        { id: first },
      ],
      { 'z-clinic': 'clinic', 'a-clinic': 'clinic', 'z-regulator': 'regulator' },
    );
    expect(shown(facts)).toEqual([
      first,
      second,
      'z-regulator/a',
      'a-clinic/a',
      'z-clinic/a',
      'z-clinic/b',
    ]);
  });

  test('does not show a featured claim that could not be read again', () => {
    const facts = factsWith([{ id: first, unverified: true }, { id: 'other/a' }]);
    expect(shown(facts)).toEqual(['other/a']);
  });

  test('is never counted: one voice is a single source, more are not weighed', () => {
    const one = factsWith([{ id: 'one/a' }, { id: 'one/b' }]);
    const two = factsWith([{ id: 'one/a' }, { id: 'two/a' }]);
    expect(advice(one)).toMatchObject({ status: 'single-source', agree: 0 });
    expect(advice(two)).toMatchObject({ status: 'not-counted', voters: ['one', 'two'], agree: 0 });
    expect(advice(factsWith([]))).toMatchObject({ status: 'silent', statements: [] });
  });
});

test('no filter takes the advice of an official body away', () => {
  const facts = smallFacts(
    [
      { source: 'society', topic: 'who-should-avoid' },
      { source: 'clinic', topic: 'who-should-avoid' },
    ],
    {
      tiers: { society: 'professional-society', clinic: 'clinic' },
      sellers: ['society', 'clinic'],
    },
  );
  const filters = { withoutSellers: true, evidenceOnly: true };
  expect(guidance(facts, 'who-should-avoid', 'general', filters).voters).toEqual(['society']);
});
