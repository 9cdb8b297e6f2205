import bundled from 'virtual:facts';
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../scripts/facts/check-sources.ts';
import { loadFacts } from '../../scripts/facts/load.ts';
import { reportProblems } from '../../scripts/facts/report.ts';
import { staleGuidance } from '../../scripts/facts/write-guidance.ts';

describe('the fact set', () => {
  it('keeps every rule', () => {
    const { problems } = checkSources();
    expect(problems, reportProblems(problems)).toEqual([]);
  });

  it('is what docs/guidance.md and docs/guidance.json show', async () => {
    const stale = await staleGuidance(loadFacts());
    expect(stale, `Out of date: ${stale.join(', ')}. Run: npm run facts:guidance`).toEqual([]);
  });

  it('reaches the extension whole, as plain JSON', () => {
    expect(bundled).toEqual(loadFacts());
  });

  it('names a source for every claim, and no source twice', () => {
    const { sources, claims } = loadFacts();
    const ids = new Set(sources.map(({ id }) => id));
    expect(ids.size).toBe(sources.length);
    expect(claims.filter(({ source }) => !ids.has(source))).toEqual([]);
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
  });
});
