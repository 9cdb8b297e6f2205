import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluatePages, type PageItem, signalsOf } from '../../../scripts/eval/pages.ts';

const items = (file: string): PageItem[] =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

describe.each(['stored-pages.json', 'own.json'])('detection on %s', (file) => {
  const { scores } = evaluatePages(items(file));

  it('rarely calls a page about microneedling that is not, and rarely misses one that is', () => {
    expect(scores?.precision).toBeGreaterThanOrEqual(0.98);
    expect(scores?.recall).toBeGreaterThanOrEqual(0.97);
  });

  it('tells passing mentions from pages about it', () => {
    expect(scores?.passingToldFromAbout).toBeGreaterThanOrEqual(0.9);
    expect(scores?.passingFound).toBeGreaterThanOrEqual(0.9);
  });
});

describe('detection in other languages', () => {
  const pages = items('languages.json');
  it.each(pages)('$id is $label', (page) => {
    expect(evaluatePages([page]).predictions).toEqual([{ id: page.id, label: page.label }]);
  });

  it.each(['es', 'de', 'fr', 'pt'])('has pages of every kind in %s', (language) => {
    const inLanguage = pages.filter(({ id }) => id.startsWith(language));
    expect(inLanguage.length).toBeGreaterThanOrEqual(6);
    expect(new Set(inLanguage.map(({ label }) => label)).size).toBe(3);
  });
});

describe('evaluatePages', () => {
  const item = {
    id: 'one',
    url: 'https://a.example/',
    title: 'Home',
    paragraphs: ['## Microneedling', 'Fine needles.'],
  };

  it('takes an item as the content script takes a page', () => {
    expect(signalsOf(item)).toEqual({
      url: 'https://a.example/',
      title: 'Home',
      description: '',
      headings: ['Microneedling'],
      text: 'Fine needles.',
    });
  });

  it('predicts without labels, and then gives no scores', () => {
    expect(evaluatePages([item])).toEqual({
      predictions: [{ id: 'one', label: 'about' }],
      scores: null,
    });
  });

  it('scores what carries labels', () => {
    const wrong = { ...item, id: 'two', label: 'unrelated' as const };
    const right = { ...item, id: 'three', label: 'about' as const };
    expect(evaluatePages([wrong, right]).scores).toEqual({
      items: 2,
      precision: 0.5,
      recall: 1,
      passingToldFromAbout: null,
      passingFound: null,
      exact: 0.5,
    });
  });
});
