import { type Token, tokenise } from '../quantity/tokens.ts';

interface Phrase<Id> {
  readonly id: Id;
  readonly words: readonly string[];
}
export type PhraseIndex<Id> = ReadonlyMap<string, readonly Phrase<Id>[]>;

/** Where a phrase stands among the tokens, end exclusive. */
export interface Hit<Id> {
  readonly id: Id;
  readonly first: number;
  readonly next: number;
}

/** An index of phrases by their first word; phrases are split just as page text is. */
export function indexPhrases<Id>(
  lists: Iterable<readonly [Id, readonly string[]]>,
): PhraseIndex<Id> {
  const index = new Map<string, Phrase<Id>[]>();
  for (const [id, phrases] of lists) {
    for (const phrase of phrases) {
      const words = tokenise(phrase).tokens.map((token) => token.text);
      const head = words[0] ?? '';
      index.set(head, [...(index.get(head) ?? []), { id, words }]);
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i += 1) if (tokens[at + i]?.text !== words[i]) return false;
  return true;
}

/**
 * Every phrase of the index inside `span` (by default all of `tokens`), in reading order; for one id the longest,
 * never two that overlap.
 */
export function findPhrases<Id>(
  tokens: readonly Token[],
  index: PhraseIndex<Id>,
  span: { readonly first: number; readonly next: number } = { first: 0, next: tokens.length },
): Hit<Id>[] {
  const hits: Hit<Id>[] = [];
  const takenUntil = new Map<Id, number>();
  for (let at = span.first; at < span.next; at += 1) {
    const phrases = index.get(tokens[at]?.text ?? '');
    if (!phrases) continue;
    for (const { id, words } of phrases) {
      const next = at + words.length;
      if (next > span.next || (takenUntil.get(id) ?? 0) > at || !standsAt(tokens, at, words))
        continue;
      hits.push({ id, first: at, next });
      takenUntil.set(id, next);
    }
  }
  return hits;
}
