import '../base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Words } from '../../core/wording/words.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { LiveWords } from './live-words.tsx';

/** Puts one page of the extension on screen, in the language of its words and of any chosen later. */
export function mount(title: (words: Words) => string, words: Words, page: ReactNode): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root.');
  createRoot(root).render(
    <StrictMode>
      <LiveWords title={title} initial={words}>
        <ErrorBoundary>{page}</ErrorBoundary>
      </LiveWords>
    </StrictMode>,
  );
}
