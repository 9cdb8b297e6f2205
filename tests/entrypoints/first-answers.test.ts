import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLookAhead } from '../../bridge/look-ahead.ts';
import { DEFAULT_PREFERENCES } from '../../core/preferences/preferences.ts';
import firstAnswers from '../../entrypoints/first-answers.ts';

const drawn = () => document.getElementById('drawn-ahead')?.textContent ?? null;
const page = document.documentElement;

beforeEach(() => {
  vi.stubGlobal('chrome', { i18n: { getMessage: () => 'es' } });
  document.body.innerHTML = ['en', 'es', 'de']
    .map((tag) => `<template lang="${tag}"><div id="drawn-ahead">${tag}<input></div></template>`)
    .join('');
});

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  window.location.hash = '';
  page.lang = '';
  delete page.dataset.theme;
});

test('shows the first answers in the language of the browser, ready to be asked', () => {
  firstAnswers.main();
  expect(drawn()).toBe('es');
  expect(page.lang).toBe('es');
  expect(page.dataset.theme).toBeUndefined();
  expect(document.activeElement?.localName).toBe('input');
});

test('in the language and the theme that the reader has chosen, and again as the browser says', () => {
  keepLookAhead({ ...DEFAULT_PREFERENCES, language: 'de', theme: 'dark' });
  firstAnswers.main();
  expect([drawn(), page.lang, page.dataset.theme]).toEqual(['de', 'de', 'dark']);
  document.getElementById('drawn-ahead')?.remove();
  keepLookAhead(DEFAULT_PREFERENCES);
  expect(localStorage).toHaveLength(0);
});

test('not where kept questions stand above them', () => {
  keepLookAhead({ ...DEFAULT_PREFERENCES, keepQuestions: true });
  firstAnswers.main();
  expect(drawn()).toBeNull();
});

test('not where a card is opened', () => {
  window.location.hash = '#/topic/downtime';
  firstAnswers.main();
  expect(drawn()).toBeNull();
});
