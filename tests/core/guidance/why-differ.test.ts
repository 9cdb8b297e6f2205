import { describe, expect, it } from 'vitest';
import { indexFacts } from '../../../core/guidance/fact-index.ts';
import { guidance } from '../../../core/guidance/guidance.ts';
import { whyTheyDiffer } from '../../../core/guidance/why-differ.ts';
import type { Facts } from '../../../data/facts.ts';
import type { ConcernId, TopicId } from '../../../data/topics.ts';
import { type ShortClaim, smallFacts } from '../../support/small-facts.ts';

const spacing = (source: string, min: number | null, max: number | null): ShortClaim => ({
  source,
  topic: 'session-spacing',
  min,
  max,
});

const why = (facts: Facts, topic: TopicId = 'session-spacing', concern: ConcernId = 'general') =>
  whyTheyDiffer(indexFacts(facts), guidance(facts, topic, concern));

const SELLERS = ['a', 'b', 'c', 'd'];
const OTHERS = ['w', 'x', 'y', 'z'];
const apart = (sellers: readonly string[], others: readonly string[]): ShortClaim[] => [
  ...sellers.map((source, i) => spacing(source, 26 + i, 28)),
  ...others.map((source, i) => spacing(source, 42, 42 + i)),
];

describe('who sells the treatment', () => {
  it('is told where sellers and others part further than chance would part them', () => {
    const facts = smallFacts(apart(SELLERS, OTHERS), { sellers: SELLERS });
    expect(why(facts)).toMatchObject([
      {
        kind: 'sellers',
        direction: 'below',
        one: { sources: 4, figure: { usual: { min: 27, max: 28 } } },
        others: { sources: 4, figure: { usual: { min: 42, max: 44 } } },
      },
    ]);
  });

  it('is not told of three against three, which chance alone parts so in one of ten', () => {
    const facts = smallFacts(apart(SELLERS.slice(1), OTHERS.slice(1)), {
      sellers: SELLERS.slice(1),
    });
    expect(why(facts)).toEqual([]);
  });

  it('is not told where one of two only sells', () => {
    const facts = smallFacts(apart(['a', 'b'], [...OTHERS, 'v', 'u', 't', 's']), {
      sellers: ['a', 'b'],
    });
    expect(why(facts)).toEqual([]);
  });

  it('is not told where both say the same mixture', () => {
    const mixed = [...SELLERS, ...OTHERS].map((source, i) =>
      spacing(source, i % 2 ? 28 : 42, i % 2 ? 28 : 42),
    );
    expect(why(smallFacts(mixed, { sellers: SELLERS }))).toEqual([]);
  });

  it('is told of stances too, where another one leads', () => {
    const pain = (source: string, stance: string): ShortClaim => ({
      source,
      topic: 'pain',
      stance,
    });
    const facts = smallFacts(
      [...SELLERS.map((it) => pain(it, 'painless')), ...OTHERS.map((it) => pain(it, 'moderate'))],
      { sellers: SELLERS },
    );
    expect(why(facts, 'pain')).toMatchObject([
      {
        kind: 'sellers',
        one: { figure: { stance: 'painless' } },
        others: { figure: { stance: 'moderate' } },
      },
    ]);
  });
});

describe('older against newer', () => {
  const years = (older: string, newer: string) =>
    Object.fromEntries([...SELLERS.map((id) => [id, older]), ...OTHERS.map((id) => [id, newer])]);

  it('is told with the year that parts them', () => {
    const facts = smallFacts(apart(SELLERS, OTHERS), { published: years('2015-03', '2021') });
    expect(why(facts)).toMatchObject([{ kind: 'age', upTo: 2015, direction: 'below' }]);
  });

  it('leaves undated sources out', () => {
    const facts = smallFacts(apart(SELLERS, OTHERS), { published: { a: '2015', w: '2021' } });
    expect(why(facts)).toEqual([]);
  });
});

describe('needle length', () => {
  const depth = (source: string, length: number): ShortClaim => ({
    source,
    topic: 'needle-depth',
    min: length,
    max: length,
  });

  it('is told by the length that each source itself names', () => {
    const facts = smallFacts([
      ...apart(SELLERS, OTHERS),
      ...SELLERS.map((source) => depth(source, 0.5)),
      ...OTHERS.map((source) => depth(source, 2)),
    ]);
    expect(why(facts)).toMatchObject([{ kind: 'depth', upTo: 0.5, direction: 'below' }]);
  });

  it('is no reason for needle length itself', () => {
    const facts = smallFacts([
      ...SELLERS.map((source) => depth(source, 0.5)),
      ...OTHERS.map((source) => depth(source, 2)),
    ]);
    expect(why(facts, 'needle-depth')).toEqual([]);
  });
});

describe('different concerns', () => {
  const scars = OTHERS.map((source) => ({
    ...spacing(source, 42, 56),
    concern: 'acne-scars' as const,
  }));

  it('are told from either side', () => {
    const facts = smallFacts([...SELLERS.map((source) => spacing(source, 14, 21)), ...scars]);
    expect(why(facts)).toMatchObject([
      { kind: 'concern', concern: 'acne-scars', direction: 'below' },
    ]);
    expect(why(facts, 'session-spacing', 'acne-scars')).toMatchObject([
      { kind: 'concern', concern: 'general', direction: 'above' },
    ]);
  });
});

describe('several tries', () => {
  it('each make the others harder to pass: what four against four would show alone is not enough', () => {
    const published = Object.fromEntries(
      [...SELLERS, ...OTHERS].map((id, i) => [id, i % 2 ? '2015' : '2021']),
    );
    const claims = apart(SELLERS, OTHERS);
    const alone = smallFacts(claims, { sellers: SELLERS });
    const twice = smallFacts(claims, { sellers: SELLERS, published });
    expect(why(alone)).toHaveLength(1);
    expect(why(twice)).toEqual([]);
  });
});

describe('the first session alone', () => {
  const lasting = (source: string, min: number, max: number, condition?: string): ShortClaim => ({
    source,
    topic: 'results-duration',
    min,
    max,
    ...(condition !== undefined && { condition }),
  });

  it('explains a figure that lies apart from the usual range', () => {
    const facts = smallFacts([
      lasting('a', 180, 365),
      lasting('b', 180, 365),
      lasting('c', 30, 45, 'after the first session only'),
    ]);
    expect(why(facts, 'results-duration')).toMatchObject([
      { kind: 'first-session', figure: { min: 30, max: 45 }, direction: 'below' },
    ]);
  });

  it('explains nothing of when a result first shows, which is counted from a session anyway', () => {
    const onset = (source: string, days: number, condition?: string): ShortClaim => ({
      ...lasting(source, days, days, condition),
      topic: 'results-onset',
    });
    const facts = smallFacts([onset('a', 14), onset('b', 14), onset('c', 0, 'after one session')]);
    expect(why(facts, 'results-onset')).toEqual([]);
  });

  it('explains nothing where it says the same', () => {
    const facts = smallFacts([
      lasting('a', 30, 60),
      lasting('b', 30, 60),
      lasting('c', 30, 45, 'after the first session only'),
    ]);
    expect(why(facts, 'results-duration')).toEqual([]);
  });

  it('is held against other conditional figures only where two sources give them', () => {
    const first = lasting('c', 30, 45, 'after the first session');
    const one = smallFacts([lasting('a', 180, 365, 'with care'), first]);
    const two = smallFacts([
      lasting('a', 180, 365, 'with care'),
      lasting('b', 180, 365, 'without care'),
      first,
    ]);
    expect(why(one, 'results-duration')).toEqual([]);
    expect(why(two, 'results-duration')).toMatchObject([{ kind: 'first-session' }]);
  });
});

it('has nothing to say of advice, of one source, or of none', () => {
  expect(why(smallFacts([{ source: 'a', topic: 'preparation' }]), 'preparation')).toEqual([]);
  expect(why(smallFacts([spacing('a', 28, 28)]))).toEqual([]);
  expect(why(smallFacts([]))).toEqual([]);
});
