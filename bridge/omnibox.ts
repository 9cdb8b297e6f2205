import type { Omnibox } from 'webextension-polyfill';
import { addressOf, HOME, type Place, placeAt } from '../core/address/address.ts';
import type { Answers } from '../core/guidance/answers.ts';
import type { Lookup } from '../core/lookup/types.ts';
import {
  type Suggestion,
  type Suggestions,
  suggestionMarkup,
  suggestions,
  suggestionText,
} from '../core/wording/suggestions.ts';
import type { Words } from '../core/wording/words.ts';
import { backgroundWords, browserWords } from './background-words.ts';
import { browser } from './browser.ts';
import { openPanel } from './open-panel.ts';
import { putIntent } from './panel-intent.ts';
import { readPreferences } from './preferences.ts';
import { keepQuestion } from './recent-questions.ts';

type Line = Omnibox.SuggestResult;

/** Answers in the address bar after the keyword, and opens what is chosen there. */
export function watchOmnibox(answers: Answers, buildLookup: () => Lookup): void {
  let lookup: Lookup | null = null;
  const answer = (question: string, words: Words): Suggestions => {
    lookup ??= buildLookup();
    return suggestions(question, lookup(question), answers, words);
  };
  const suggestTo = async (text: string, suggest: (lines: Line[]) => void): Promise<void> => {
    const words = await backgroundWords();
    if (text.trim() === '') return showHint(words);
    const [first, ...others] = answer(text, words);
    browser.omnibox.setDefaultSuggestion({ description: describe(first) });
    suggest(
      others.map((line) => ({ content: addressOf(line.place), description: describe(line) })),
    );
  };

  browser.omnibox.onInputStarted.addListener(() => {
    backgroundWords().then(showHint).catch(console.warn);
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    suggestTo(text, suggest).catch(console.warn);
  });
  browser.omnibox.onInputEntered.addListener((text, disposition) => {
    // Within the reader's own doing, so without waiting; where a line leads hangs on no language.
    const own = browserWords();
    open(addressOf(placeEntered(text, (question) => answer(question, own))), disposition);
    if (!isAddress(text)) keepIfWanted(text).catch(console.warn);
  });
}

/** Where Enter leads: the line chosen is an address already, a question leads to its first line. */
function placeEntered(text: string, answer: (question: string) => Suggestions): Place {
  if (text.trim() === '') return HOME;
  return isAddress(text) ? placeAt(text) : answer(text)[0].place;
}

/**
 * Opens an address in the panel, where the browser takes Enter in the address bar for the reader's own doing, and
 * otherwise in the tab; a new tab is opened where the reader asked for one.
 */
function open(address: string, disposition: Omnibox.OnInputEnteredDisposition): void {
  const url = browser.runtime.getURL('sidepanel.html') + address;
  if (disposition !== 'currentTab') {
    const active = disposition === 'newForegroundTab';
    browser.tabs.create({ url, active }).catch(console.warn);
    return;
  }
  openPanel(browser.windows.WINDOW_ID_CURRENT)
    .then(() => putIntent({ kind: 'go', address }))
    .catch(() => browser.tabs.update({ url }))
    .catch(console.warn);
}

async function keepIfWanted(question: string): Promise<void> {
  if ((await readPreferences()).preferences.keepQuestions) await keepQuestion(question);
}

function showHint({ t }: Words): void {
  browser.omnibox.setDefaultSuggestion({ description: t('omnibox.hint') });
}

/** Chrome and Edge take descriptions as XML, Firefox as they are. */
function describe(line: Suggestion): string {
  const takesXml = browser.runtime.getURL('').startsWith('chrome-extension:');
  return takesXml ? suggestionMarkup(line) : suggestionText(line);
}

const isAddress = (text: string): boolean => text.startsWith('#/');
