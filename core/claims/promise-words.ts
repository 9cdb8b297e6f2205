import { CONDITIONS } from '../../data/reading/promises.ts';
import type { TopicId } from '../../data/topics.ts';
import type { Token } from '../quantity/tokens.ts';
import type { Span } from './sentences.ts';

/** A promise as the words make it, before its concern is known. */
export interface Promised extends Span {
  readonly topic: TopicId;
  readonly stance: string | null;
  readonly hedge?: string;
}

/** The words of a sentence with the places they stand at. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly span: Span;
}

/** The word at a place of the sentence; empty outside it. */
export const textAt = ({ tokens, span }: Words, at: number): string =>
  at >= span.first && at < span.next ? (tokens[at]?.text ?? '') : '';

/** The first of `words` among the `reach` words before `at`, not looking past a clause break. */
export function before(
  words: Words,
  at: number,
  reach: number,
  set: ReadonlySet<string>,
): string | null {
  for (let place = at - 1; place >= at - reach; place -= 1) {
    const word = textAt(words, place);
    if (set.has(word)) return word;
    if (/^(?:;|but|\.|:)$/.test(word)) return null;
  }
  return null;
}

/** True where the sentence asks, or only says what holds if something else does. */
export const isOpen = (words: Words): boolean => {
  for (let at = words.span.first; at < words.span.next; at += 1) {
    if (CONDITIONS.has(textAt(words, at)) || textAt(words, at) === '?') return true;
  }
  return false;
};
