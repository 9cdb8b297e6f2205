import { LOOK_KEY, type LookAhead } from '../bridge/look-ahead.ts';

/** What an extension's own pages know the browser by. */
declare const chrome: { readonly i18n: { readonly getMessage: (name: string) => string } };

/**
 * Runs in panel and popup before anything else is loaded: shows their first answers, drawn at build in every language
 * (scripts/build/first-answers), as the reader has chosen to see them. The live surface takes their place.
 */
export const main = () => {
  const look: LookAhead = JSON.parse(localStorage.getItem(LOOK_KEY) ?? '{}');
  const language = look.language ?? chrome.i18n.getMessage('language_tag');
  const drawn = document.querySelector<HTMLTemplateElement>(`template[lang="${language}"]`);
  // Where the surface opens on a card or a question, or under kept questions, these are not what comes first.
  if (!drawn || look.waits || location.hash.length > 1) return;
  const { documentElement: page, body } = document;
  page.lang = language;
  if (look.theme) page.dataset.theme = look.theme;
  body.prepend(drawn.content);
  body.querySelector('input')?.focus();
};

export default { main };
