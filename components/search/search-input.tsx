import { Autocomplete } from '@base-ui/react/autocomplete';
import type { KeyboardEvent, Ref } from 'react';
import { useWords } from '../frame/words.tsx';
import styles from './search-input.module.css';

interface Props {
  readonly question: string;
  readonly onQuestion: (question: string) => void;
  /** Whether results are on screen. */
  readonly expanded: boolean;
  /** False where the surface opens on a card, whose question takes the focus. */
  readonly autoFocus?: boolean;
  readonly onFocus?: () => void;
  readonly ref?: Ref<HTMLInputElement>;
}

/** The search box. It has the focus when a surface opens; Escape empties it. */
export function SearchInput({
  question,
  onQuestion,
  expanded,
  autoFocus = true,
  onFocus,
  ref,
}: Props) {
  const words = useWords();

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || question === '') return;
    // An empty box leaves Escape to the browser, which closes the popup; Firefox does so with a full one, too.
    event.preventDefault();
    onQuestion('');
  }

  return (
    <search className={styles.box}>
      <Autocomplete.Input
        ref={ref}
        className={styles.input}
        aria-expanded={expanded}
        data-filled={question !== '' || undefined}
        aria-label={words.t('search.label')}
        placeholder={words.t('search.placeholder')}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        // The surface opens in order to be asked.
        autoFocus={autoFocus}
        enterKeyHint="search"
        spellCheck={false}
      />
      {question !== '' && (
        <button
          type="button"
          className={styles.clear}
          aria-label={words.t('search.clear')}
          onClick={() => onQuestion('')}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="m3 3 6 6m0-6-6 6" />
          </svg>
        </button>
      )}
    </search>
  );
}
