import { Autocomplete } from '@base-ui/react/autocomplete';
import { type ReactNode, useMemo } from 'react';
import type { Hit } from '../../core/lookup/hits.ts';
import type { LookupResult } from '../../core/lookup/types.ts';
import { topicQuestion } from '../../core/wording/answer.ts';
import { useAnswers } from '../frame/answers.tsx';
import { useWords } from '../frame/words.tsx';
import { choicesOf } from './choices.ts';

interface Props {
  readonly question: string;
  /** Null where nothing is asked. */
  readonly result: LookupResult | null;
  readonly onQuestion: (question: string) => void;
  readonly children: ReactNode;
}

const NO_HITS: readonly Hit[] = [];

/** Ties the search box to its results, wherever on the page the two stand: arrow keys, Enter, screen readers. */
export function SearchRoot({ question, result, onQuestion, children }: Props) {
  const words = useWords();
  const answers = useAnswers();
  const items = useMemo(() => {
    if (result === null) return NO_HITS;
    const { safety, hits } = choicesOf(result, answers);
    return [...safety, ...hits];
  }, [result, answers]);
  return (
    <Autocomplete.Root
      inline
      open
      autoHighlight="always"
      items={items}
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
