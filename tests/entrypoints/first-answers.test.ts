import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepLookAhead, LOOK_KEY } from '../../bridge/look-ahead.ts';
import { DEFAULT_PREFERENCES } from '../../core/preferences/preferences.ts';
import firstAnswers from '../../entrypoints/first-answers.ts';
import { inTemplates } from '../../scripts/build/first-answers/templates.ts';

const drawn = () => document.getElementById('drawn-ahead');
const page = document.documentElement;
const isLive = () => document.body.querySelector(':scope > script[type=module]') !== null;
const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

const LIVE = '<template id="live"><script type="module" data-test></script></template>';
const inLanguage = (tag: string) =>
  `<main aria-label="in ${tag}" class="x"><p title="&quot;${tag}&quot;" lang="la">3 &lt; 4 ${tag}</p><input placeholder="${tag}?"></main>`;

beforeEach(() => {
  vi.stubGlobal('chrome', { i18n: { getMessage: () => 'es' } });
  const templates = inTemplates(new Map(['de', 'en', 'es'].map((tag) => [tag, inLanguage(tag)])));
  document.body.innerHTML = [...templates, LIVE].join('\n');
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  localStorage.clear();
  window.location.hash = '';
  page.lang = '';
  delete page.dataset.theme;
});

test.each(['en', 'es', 'de'])('shows what was drawn in the language of the browser: %s', (tag) => {
  vi.stubGlobal('chrome', { i18n: { getMessage: () => tag } });
  firstAnswers.main();
  const expected = document.createElement('div');
  expected.innerHTML = inLanguage(tag);
  expect(drawn()?.innerHTML).toBe(expected.innerHTML);
  expect(page.lang).toBe(tag);
  expect(page.dataset.theme).toBeUndefined();
  expect(document.activeElement?.localName).toBe('input');
});

test('in the language and the theme that the reader has chosen, and again as the browser says', () => {
  keepLookAhead({ ...DEFAULT_PREFERENCES, language: 'de', theme: 'dark' });
  firstAnswers.main();
  expect(drawn()?.textContent).toContain('4 de');
  expect([page.lang, page.dataset.theme]).toEqual(['de', 'dark']);
  drawn()?.remove();
  keepLookAhead(DEFAULT_PREFERENCES);
  expect(localStorage).toHaveLength(0);
});

test('asks for the live surface when they have been painted', async () => {
  firstAnswers.main();
  expect(isLive()).toBe(false);
  await nextFrame();
  await nextFrame();
  await vi.waitFor(() => expect(isLive()).toBe(true));
});

test('and where nothing is painted, since it is not in sight', async () => {
  vi.stubGlobal('requestAnimationFrame', () => 0);
  firstAnswers.main();
  await vi.waitFor(() => expect(isLive()).toBe(true), { timeout: 5000 });
});

test('not where kept questions stand above them: the live surface is asked for at once', () => {
  keepLookAhead({ ...DEFAULT_PREFERENCES, keepQuestions: true });
  firstAnswers.main();
  expect(drawn()).toBeNull();
  expect(isLive()).toBe(true);
});

test('not where a card is opened', () => {
  window.location.hash = '#/topic/downtime';
  firstAnswers.main();
  expect(drawn()).toBeNull();
  expect(isLive()).toBe(true);
});

test.each(['{"language":', 'null', '7', '"dark"', '[]', '{"theme":null,"language":null}'])(
  'as the browser says where what was kept of the choice is damaged: %s',
  (damaged) => {
    localStorage.setItem(LOOK_KEY, damaged);
    firstAnswers.main();
    expect(drawn()?.textContent).toContain('4 es');
    expect([page.lang, page.dataset.theme]).toEqual(['es', undefined]);
  },
);

test('not in a language that nothing is drawn in, whatever is kept as its name', () => {
  vi.spyOn(console, 'warn').mockReturnValue();
  localStorage.setItem(LOOK_KEY, JSON.stringify({ language: '"] *' }));
  firstAnswers.main();
  expect(drawn()).toBeNull();
  expect(isLive()).toBe(true);
});

test('a language that is drawn with other elements than the others does not go unnoticed', () => {
  const drawnIn = new Map([
    ['en', '<p>one</p>'],
    ['fr', '<p>un <b>deux</b></p>'],
  ]);
  expect(() => inTemplates(drawnIn)).toThrow('fr');
});
