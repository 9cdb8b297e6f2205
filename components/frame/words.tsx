import { createContext, useContext } from 'react';
import type { Words } from '../../core/wording/words.ts';

const WordsContext = createContext<Words | null>(null);

export const WordsProvider = WordsContext;

/** The messages and the locale every component speaks with. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('Wrap the page in <WordsProvider>.');
  return words;
}
