import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { watchLanguage } from '../../bridge/language.ts';
import { directionOf } from '../../core/wording/translate.ts';
import type { Words } from '../../core/wording/words.ts';
import { WordsProvider } from './words.tsx';

interface Props {
  readonly title: (words: Words) => string;
  readonly initial: Words;
  readonly children: ReactNode;
}

/** Has everything inside speak the chosen language, without losing focus or place when another is chosen. */
export function LiveWords({ title, initial, children }: Props) {
  const [words, setWords] = useState(initial);
  useEffect(() => watchLanguage((spoken) => setWords(spoken.words)), []);
  useLayoutEffect(() => {
    document.documentElement.lang = words.locale;
    document.documentElement.dir = directionOf(words.locale);
    document.title = title(words);
  }, [title, words]);
  return <WordsProvider value={words}>{children}</WordsProvider>;
}
