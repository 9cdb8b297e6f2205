import { describe, expect, it } from 'vitest';
import { sourceChecklist } from '../../../core/guidance/source-checklist.ts';
import type { Source } from '../../../data/facts.ts';
import { loadFacts } from '../../../scripts/facts/load.ts';
import { smallFacts } from '../../support/small-facts.ts';

const [bare] = smallFacts([{ source: 'a' }]).sources as [Source];
const met = (over: Partial<Source>) =>
  Object.fromEntries(
    sourceChecklist({ ...bare, ...over }).items.map((item) => [item.criterion, item.met]),
  );

describe('the checklist', () => {
  it('scores what is seen, and nothing for what is missing or not known', () => {
    const all = { method: true, references: true, review: true, funding: true, conflicts: true };
    const study = { tier: 'clinical-study', author: 'Alster TS', published: '2018' } as const;
    expect(sourceChecklist({ ...bare, ...study, checklist: all }).score).toBe(8);
    expect(sourceChecklist({ ...bare, ...study, checklist: {} }).score).toBe(3);
    expect(sourceChecklist({ ...bare, ...study, checklist: { method: false } }).score).toBe(3);
  });

  it('tells what is missing from what is not known', () => {
    expect(met({ checklist: { method: false } })).toMatchObject({
      method: 'no',
      review: 'not-known',
    });
  });

  it('takes an official body for an author', () => {
    expect(met({ tier: 'regulator' }).author).toBe('yes');
    expect(met({ tier: 'blog' }).author).toBe('no');
  });

  it('does not hold against a source what its record or copy leaves out', () => {
    expect(met({ tier: 'clinical-study' })).toMatchObject({
      author: 'not-known',
      date: 'not-known',
    });
    expect(met({ via: 'an abstract' })).toMatchObject({ author: 'not-known', date: 'not-known' });
  });

  it('gives no point for independence to anybody who earns by it', () => {
    expect(met({ conflict_of_interest: 'affiliate links' }).independence).toBe('no');
    expect(met({ tier: 'clinic' }).independence).toBe('no');
    expect(met({ conflict_of_interest: 'sells the treatment' }).independence).toBe('no');
    expect(met({}).independence).toBe('yes');
  });

  it('stands at 0 to 8 for every source of the fact set, journals above blogs', () => {
    const scored = loadFacts().sources.map((source) => ({
      tier: source.tier,
      ...sourceChecklist(source),
    }));
    expect(scored.every(({ score, items }) => score >= 0 && score <= 8 && items.length === 8)).toBe(
      true,
    );
    const mean = (tier: string) => {
      const own = scored.filter((it) => it.tier === tier).map((it) => it.score);
      return own.reduce((sum, score) => sum + score, 0) / own.length;
    };
    expect(mean('systematic-review')).toBeGreaterThan(mean('blog'));
    expect(mean('clinical-study')).toBeGreaterThan(mean('clinic'));
  });
});
