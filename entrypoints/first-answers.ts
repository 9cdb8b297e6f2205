import { DRAWN_IN, LIVE, putTexts } from '../bridge/drawn-ahead.ts';
import { readLookAhead } from '../bridge/look-ahead.ts';

/** What an extension's own pages know the browser by. */
declare const chrome: { readonly i18n: { readonly getMessage: (name: string) => string } };

/** A document that is not in sight has no frames, and its live surface does not wait for them. */
const LONGEST_WAIT_MS = 300;

/**
 * Runs in panel and popup before anything else is loaded: shows their first answers, drawn at build
 * (scripts/build/first-answers), as the reader has chosen to see them. The live surface is asked for once they are
 * painted, and takes their place: running its modules first would keep the frame waiting that shows them.
 */
export const main = () => {
  if (!shown()) return loadLive();
  requestAnimationFrame(() => requestAnimationFrame(loadLive));
  setTimeout(loadLive, LONGEST_WAIT_MS);
};

/** Where drawing ahead fails, by a store that can't be read or the like, the live surface is all the same there. */
function shown(): boolean {
  try {
    return show();
  } catch (error) {
    console.warn(error);
    return false;
  }
}

/** False where the surface opens on a card or a question, or under kept questions: other things come first there. */
function show(): boolean {
  const look = readLookAhead();
  const language = look.language ?? chrome.i18n.getMessage('language_tag');
  const drawn = templateFor(DRAWN_IN);
  const spoken = templateFor(language);
  if (!drawn || !spoken || look.waits || location.hash.length > 1) return false;
  if (spoken !== drawn) putTexts(drawn, spoken.textContent.split('\n'));
  const { documentElement: page, body } = document;
  page.lang = language;
  if (look.theme) page.dataset.theme = look.theme;
  body.prepend(drawn);
  body.querySelector('input')?.focus({ preventScroll: true });
  return true;
}

const templateFor = (language: string) =>
  document.querySelector<HTMLTemplateElement>(`template[lang="${language}"]`)?.content;

/** Once: there is nothing left in the template after. */
function loadLive(): void {
  const live = document.querySelector<HTMLTemplateElement>(`#${LIVE}`)?.content;
  if (!live) return;
  // In their order, as they would run had they not been held back.
  for (const script of live.querySelectorAll('script')) script.async = false;
  document.body.append(live);
}

export default { main };
