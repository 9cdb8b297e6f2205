import '../base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Words } from '../../core/wording/words.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { WordsProvider } from './words.tsx';

/** Puts one page of the extension on screen, in the language of its words. */
export function mount(title: string, words: Words, page: ReactNode): void {
  document.documentElement.lang = words.locale;
  document.title = title;
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <WordsProvider value={words}>
        <ErrorBoundary>{page}</ErrorBoundary>
      </WordsProvider>
    </StrictMode>,
  );
}
