import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../core/lookup/class-tree.ts';
import { compilePattern, labelsOf, requiredLabels } from '../../core/lookup/pattern.ts';
import { createSpelling } from '../../core/lookup/spelling.ts';
import { stem } from '../../core/lookup/stem.ts';
import { allPatterns } from '../../core/lookup/vocabulary.ts';
import { ENGLISH } from '../../data/lexicon/en/index.ts';
import { CONCERNS, TOPIC_IDS } from '../../data/topics.ts';
import { findLookAlikes, MOST_COMMON } from '../../scripts/lexicon/look-alikes.ts';

describe('the English lexicon', () => {
  it('has every topic once, in the order of the topics', () => {
    expect(ENGLISH.topics.map(({ topic }) => topic)).toEqual(TOPIC_IDS);
  });

  it('has every concern but the general one', () => {
    const named = new Set(['general', ...ENGLISH.concerns.map(({ concern }) => concern)]);
    expect([...named].sort()).toEqual([...CONCERNS].sort());
  });

  it('gives every topic something certain', () => {
    for (const { topic, certain } of ENGLISH.topics)
      expect(certain.length, topic).toBeGreaterThan(0);
  });

  it('has only patterns that can be read and matched', () => {
    for (const pattern of new Set(allPatterns(ENGLISH))) {
      const compiled = compilePattern(pattern);
      expect(compiled.sides.length, pattern).toBeLessThanOrEqual(2);
      expect(requiredLabels(pattern).length, pattern).toBeGreaterThan(0);
      expect(pattern.split('(').length, pattern).toBe(pattern.split(')').length);
      for (const side of compiled.sides) expect(side[0]?.kind, pattern).not.toBe('gap');
    }
  });

  it('puts brackets around whole slots only', () => {
    for (const pattern of new Set(allPatterns(ENGLISH)))
      expect(pattern.replace(/(^| )\([^()]*\)\??(?= |$)/g, ''), pattern).not.toMatch(/[()]/);
  });

  it('has only word classes that exist', () => {
    const labels = new Set(
      [...new Set(allPatterns(ENGLISH))].map(compilePattern).flatMap(labelsOf),
    );
    for (const label of labels) {
      expect(label).not.toBe('');
      if (label.startsWith('@') && label !== '@number')
        expect(phrasesOf(ENGLISH, label.slice(1)).length, label).toBeGreaterThan(0);
    }
  });

  it('says nothing twice within a topic', () => {
    for (const { topic, certain, likely, hint, against } of ENGLISH.topics) {
      const all = [...certain, ...likely, ...hint, ...against];
      const repeated = [certain, likely, hint, against].flatMap((tier) =>
        tier.filter((pattern, at) => tier.indexOf(pattern) !== at),
      );
      expect(repeated, topic).toEqual([]);
      expect(all.length, topic).toBeGreaterThan(0);
    }
  });

  it('lists the common words that only look like its own (else run `npm run lexicon`)', () => {
    const listed = new Set(ENGLISH.lookAlikes.map(stem));
    const unlisted = findLookAlikes(ENGLISH, MOST_COMMON).filter((word) => !listed.has(stem(word)));
    expect(unlisted).toEqual([]);
  });

  it('leaves common words alone', () => {
    const { correct } = createSpelling(ENGLISH);
    for (const word of ['chain', 'brought', 'planet', 'membership', 'creatine', 'market'])
      expect(correct(word, false)).toEqual([word]);
  });
});
