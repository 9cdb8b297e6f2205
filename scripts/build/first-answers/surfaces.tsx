import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LOADING_PAGE } from '../../../bridge/active-page.ts';
import { AnswersProvider } from '../../../components/frame/answers.tsx';
import { WordsProvider } from '../../../components/frame/words.tsx';
import { Panel } from '../../../components/panel/panel.tsx';
import { Popup } from '../../../components/popup/popup.tsx';
import type { Answers } from '../../../core/guidance/answers.ts';
import type { Words } from '../../../core/wording/words.ts';

const nothing = () => {};

/** Panel and popup as they are before anything is known of the page beside them, by the names of their folders. */
const SURFACES = {
  sidepanel: <Panel search={null} page={LOADING_PAGE} onPageAction={nothing} reading />,
  popup: (
    <Popup
      search={null}
      page={LOADING_PAGE}
      onPageAction={nothing}
      leftAlone={null}
      onLeaveAlone={nothing}
      onOpenPanel={nothing}
      onOpenSettings={nothing}
    />
  ),
} satisfies Record<string, ReactNode>;

export type DrawnSurface = keyof typeof SURFACES;

/** A surface with its answers in one language. */
export const surfaceWith = (surface: DrawnSurface, words: Words, answers: Answers): ReactNode => (
  <WordsProvider value={words}>
    <AnswersProvider value={answers}>{SURFACES[surface]}</AnswersProvider>
  </WordsProvider>
);

/** What Base UI carries a form's value in: nothing to be seen, and the policy allows no style of its own. */
const FORM_VALUE = /<input id="[^"]+-hidden-input"[^>]*>/;

export const drawSurface = (surface: DrawnSurface, words: Words, answers: Answers): string =>
  renderToStaticMarkup(surfaceWith(surface, words, answers)).replace(FORM_VALUE, '');
