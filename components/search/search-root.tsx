import { Autocomplete } from '@base-ui/react/autocomplete';
import type { ReactNode } from 'react';
import { topicQuestion } from '../../core/wording/answer.ts';
import { useWords } from '../frame/words.tsx';
import { type Hit, hitsOf, type SearchOutcome } from './search.ts';

interface Props {
  readonly question: string;
  readonly outcome: SearchOutcome | null;
  readonly onQuestion: (question: string) => void;
  readonly children: ReactNode;
}

const NO_HITS: readonly Hit[] = [];

/** Ties the search box to its results, wherever on the page the two stand: arrow keys, Enter, screen readers. */
export function SearchRoot({ question, outcome, onQuestion, children }: Props) {
  const words = useWords();
  return (
    <Autocomplete.Root
      inline
      open={question !== ''}
      autoHighlight="always"
      items={outcome ? hitsOf(outcome) : NO_HITS}
      filter={null}
      itemToStringValue={({ topic }: Hit) => topicQuestion(topic, words)}
      value={question}
      onValueChange={(typed, { reason }) => {
        // Choosing an answer opens it; what was asked stays as it was typed.
        if (reason !== 'item-press') onQuestion(typed);
      }}
    >
      {children}
    </Autocomplete.Root>
  );
}
