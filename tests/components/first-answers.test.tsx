import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, test } from 'vitest';
import { LOADING_PAGE } from '../../bridge/active-page.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { answersFrom } from '../../core/guidance/answers.ts';
import {
  type DrawnSurface,
  drawSurface,
  surfaceWith,
} from '../../scripts/build/first-answers/surfaces.tsx';
import { loadFacts } from '../../scripts/facts/load.ts';
import { readLocales } from '../../scripts/locales/read.ts';
import { nodeWords } from '../../scripts/words.ts';
import { show } from './show.tsx';

const ANSWERS = answersFrom(loadFacts());
const LANGUAGES = readLocales().map(({ name }) => name);

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
  window.location.hash = '';
});

describe.each(LANGUAGES)('in %s', (name) => {
  it.each<DrawnSurface>(['sidepanel', 'popup'])(
    'what is drawn at build is what shows at run time: %s',
    async (surface) => {
      const words = await nodeWords(name);
      const live = render(surfaceWith(surface, words, ANSWERS));
      const drawn = document.createElement('div');
      drawn.innerHTML = drawSurface(surface, words, ANSWERS);
      expect(outline(drawn)).toEqual(outline(live.container));
      expect(drawn.textContent).toMatch(/\d[–-]\d/);
      expect(drawn.querySelector('[style], script')).toBeNull();
    },
  );
});

/** Elements with what is read, seen or pressed of them. Ids of the search box are made anew each time. */
function outline(root: Element): unknown[] {
  const SAME = ['class', 'href', 'role', 'aria-label', 'aria-labelledby', 'title', 'placeholder'];
  return [...root.querySelectorAll('*:not(input[aria-hidden])')].map((element) => [
    element.localName,
    SAME.map((name) => element.getAttribute(name)),
    element.children.length === 0 ? element.textContent : null,
  ]);
}

test('the live panel takes the place of what was drawn, with the letters typed there', async () => {
  document.body.innerHTML = '<div id="drawn-ahead"><input /></div>';
  const early = document.querySelector('input');
  early?.focus();
  if (early) early.value = 'how far apart';
  show(<Panel search={null} page={LOADING_PAGE} onPageAction={() => {}} />);
  const box = await screen.findByRole('combobox');
  expect(document.getElementById('drawn-ahead')).toBeNull();
  expect(box).toHaveProperty('value', 'how far apart');
  expect(document.activeElement).toBe(box);
});
