import type { Lexicon } from '../../data/lexicon/types.ts';
import { stem } from './stem.ts';

interface Ending {
  readonly label: string;
  readonly thing: boolean;
}
interface Node {
  readonly next: Map<string, Node>;
  readonly endings: Ending[];
}
/** Every phrase of every word class, by its stems. */
export type ClassTree = Node;

export interface ClassSpan extends Ending {
  readonly start: number;
  /** The word after the last one. */
  readonly end: number;
}

/** The words of a phrase of the lexicon, cut as a question's words are. */
export const phraseWords = (phrase: string): string[] => phrase.split(/[\s-]+/).filter(Boolean);

/** The phrases of a class, those of the classes it takes over included. Throws on an unknown class. */
export function phrasesOf(lexicon: Lexicon, name: string): readonly string[] {
  const phrases = lexicon.things[name] ?? lexicon.frames[name];
  if (!phrases) throw new Error(`The lexicon has no word class @${name}`);
  return phrases.flatMap((phrase) =>
    phrase.startsWith('@') ? phrasesOf(lexicon, phrase.slice(1)) : [phrase],
  );
}

const node = (): Node => ({ next: new Map(), endings: [] });

function addPhrase(root: Node, phrase: string, ending: Ending): void {
  let at = root;
  for (const word of phraseWords(phrase)) {
    const key = stem(word);
    const next = at.next.get(key) ?? node();
    at.next.set(key, next);
    at = next;
  }
  if (!at.endings.some(({ label }) => label === ending.label)) at.endings.push(ending);
}

export function buildClassTree(lexicon: Lexicon): ClassTree {
  const root = node();
  for (const [classes, thing] of [
    [lexicon.things, true],
    [lexicon.frames, false],
  ] as const)
    for (const name of Object.keys(classes))
      for (const phrase of phrasesOf(lexicon, name))
        addPhrase(root, phrase, { label: `@${name}`, thing });
  return root;
}

function spansFrom(tree: ClassTree, stems: readonly string[], start: number): ClassSpan[] {
  const spans: ClassSpan[] = [];
  let at: Node | undefined = tree;
  for (let index = start; at && index < stems.length; index += 1) {
    at = at.next.get(stems[index] ?? '');
    for (const ending of at?.endings ?? []) spans.push({ ...ending, start, end: index + 1 });
  }
  return spans;
}

/**
 * The word classes found among the words. Among things, a phrase inside a longer one is hidden: "tinted
 * moisturiser" is make-up and no moisturiser. Linear in the number of words, phrases being short.
 */
export function classSpans(tree: ClassTree, stems: readonly string[]): ClassSpan[] {
  let hidden = { start: -1, end: -1 };
  return stems.flatMap((_, start) => {
    const spans = spansFrom(tree, stems, start);
    const end = Math.max(-1, ...spans.filter(({ thing }) => thing).map((span) => span.end));
    if (end > hidden.end) hidden = { start, end };
    return spans.filter(
      (span) => !span.thing || (span.start === hidden.start && span.end === hidden.end),
    );
  });
}
