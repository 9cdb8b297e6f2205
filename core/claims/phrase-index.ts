import { type Token, tokenise } from '../quantity/tokens.ts';

interface Phrase<Id> {
  readonly id: Id;
  readonly words: readonly string[];
}
/** The phrases that begin with one word: longer ones by their second, each list longest first. */
interface Beginning<Id> {
  readonly alone: Phrase<Id>[];
  readonly bySecond: Map<string, Phrase<Id>[]>;
}
export type PhraseIndex<Id> = ReadonlyMap<string, Beginning<Id>>;

/** Where a phrase stands among the tokens, end exclusive. */
export interface Hit<Id> {
  readonly id: Id;
  readonly first: number;
  readonly next: number;
}

/** An index of phrases by their first two words; phrases are split just as page text is. */
export function indexPhrases<Id>(
  lists: Iterable<readonly [Id, readonly string[]]>,
): PhraseIndex<Id> {
  const index = new Map<string, Beginning<Id>>();
  for (const [id, phrases] of lists) {
    for (const phrase of phrases) {
      const words = tokenise(phrase).tokens.map((token) => token.text);
      const [head = '', second] = words;
      const beginning = index.get(head) ?? { alone: [], bySecond: new Map() };
      index.set(head, beginning);
      const same = second === undefined ? beginning.alone : (beginning.bySecond.get(second) ?? []);
      same.push({ id, words });
      if (second !== undefined) beginning.bySecond.set(second, same);
    }
  }
  for (const { bySecond } of index.values()) {
    for (const same of bySecond.values()) same.sort((a, b) => b.words.length - a.words.length);
  }
  return index;
}

function standsAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  for (let i = 2; i < words.length; i += 1) if (tokens[at + i]?.text !== words[i]) return false;
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
  const take = ({ id, words }: Phrase<Id>, at: number): void => {
    const next = at + words.length;
    if (next > span.next || (takenUntil.get(id) ?? 0) > at || !standsAt(tokens, at, words)) return;
    hits.push({ id, first: at, next });
    takenUntil.set(id, next);
  };
  for (let at = span.first; at < span.next; at += 1) {
    const beginning = index.get(tokens[at]?.text ?? '');
    if (!beginning) continue;
    const longer = beginning.bySecond.get(tokens[at + 1]?.text ?? '');
    if (longer) for (const phrase of longer) take(phrase, at);
    for (const phrase of beginning.alone) take(phrase, at);
  }
  return hits;
}
