import type { Glossary } from '../../data/lexicon/types.ts';
import { once } from './once.ts';
import { edits, isMeant } from './spelling.ts';

/** A sentence put into English. */
export interface Glossed {
  readonly words: readonly string[];
  /** Those of them that the glossary does not have: left as they are, and not to be taken for mistyped English. */
  readonly foreign: ReadonlySet<string>;
}

export interface GlossaryReader {
  /** How many of the words it has, with their inflections. */
  readonly knows: (words: readonly string[]) => number;
  readonly gloss: (words: readonly string[]) => Glossed;
}

interface Node {
  readonly next: Map<string, Node>;
  /** What the phrase that ends here is in English. */
  english: readonly string[] | null;
}

const node = (): Node => ({ next: new Map(), english: null });
const cut = (text: string): readonly string[] => text.split(/[\s-]+/).filter(Boolean);

/** Below this length a word keeps its ending, a part of a compound its neighbour, and a slip is not looked for. */
const LEAST = 4;
/** Shorter last parts are too often an ending: "-tage" of "Montage". */
const HEAD = 5;

/** A word as this language's phrases are filed: in one spelling, without light endings. Never empty unless the word is. */
export const filedAs =
  ({ endings, spellings }: Glossary) =>
  (word: string): string => {
    const spelt = spellings.reduce((text, [from, to]) => text.replaceAll(from, to), word);
    const ending = endings.find((end) => spelt.endsWith(end) && spelt.length - end.length >= LEAST);
    return ending ? spelt.slice(0, -ending.length) : spelt;
  };

function fileText(glossary: Glossary, file: (word: string) => string): Node {
  const root = node();
  for (const line of glossary.phrases.split('\n')) {
    const [english = '', phrases = ''] = line.split(':');
    for (const phrase of phrases.split(',')) {
      const words = cut(phrase);
      let at = root;
      for (const word of words) {
        const next = at.next.get(file(word)) ?? node();
        at.next.set(file(word), next);
        at = next;
      }
      // Of two meanings of one phrase the first one written is taken.
      if (words.length > 0) at.english ??= cut(english);
    }
  }
  return root;
}

/** What the forms of a word as it is filed have in common: "maquillarm" and "maquillad". */
const rootAs =
  ({ beginnings, inflections }: Glossary) =>
  (word: string): string => {
    const begun = beginnings.find((it) => word.startsWith(it) && word.length - it.length >= LEAST);
    const bare = begun ? word.slice(begun.length) : word;
    const ending = inflections.find((it) => bare.endsWith(it) && bare.length - it.length >= LEAST);
    return ending ? bare.slice(0, -ending.length) : bare;
  };

/** Every word that a phrase has, as it is filed. */
function wordsIn(root: Node): ReadonlySet<string> {
  const words = new Set<string>();
  const visit = ({ next }: Node): void => {
    for (const [word, after] of next) {
      words.add(word);
      visit(after);
    }
  };
  visit(root);
  return words;
}

/** The longest phrase that begins at `from`, and the word after it; null where none does. */
function longestFrom(root: Node, words: readonly string[], from: number) {
  let found: { readonly english: readonly string[]; readonly end: number } | null = null;
  let at: Node | undefined = root;
  for (let index = from; at && index < words.length; index += 1) {
    at = at.next.get(words[index] ?? '');
    if (at?.english) found = { english: at.english, end: index + 1 };
  }
  return found;
}

/** Prepares a glossary when it is first asked. Words are expected as `sentences` gives them. */
export function createGlossaryReader(glossary: Glossary): GlossaryReader {
  const file = filedAs(glossary);
  const rootOf = rootAs(glossary);
  const prepared = once(() => {
    const root = fileText(glossary, file);
    const known = wordsIn(root);
    // Of two words with one root the first one written is taken.
    const byRoot = new Map([...known].reverse().map((word) => [rootOf(word), word]));
    return { root, known, byRoot };
  });
  /** Another form of the word; null where no phrase has one. */
  const kin = (filed: string): string | null => prepared().byRoot.get(rootOf(filed)) ?? null;

  /** The word behind "l'" or "d'", and the two parts of a compound; null where it is neither. */
  const apart = (word: string): readonly string[] | null => {
    const { known } = prepared();
    const elided = glossary.elisions
      .filter((start) => word.startsWith(start))
      .map((start) => file(word.slice(start.length)))
      .find((rest) => known.has(rest));
    if (elided) return [elided];
    if (!glossary.compounds) return null;
    for (let at = word.length - LEAST; at >= LEAST; at -= 1) {
      const [first, second] = [file(word.slice(0, at)), file(word.slice(at))];
      if (!known.has(second)) continue;
      if (known.has(first)) return [first, second];
      // "Sitzung-s-abstand"
      const joined = /[sn]$/.test(first) && first.slice(0, -1);
      if (joined && known.has(joined)) return [joined, second];
    }
    return null;
  };

  const nearest = (word: string): string | null => {
    if (word.length < LEAST || /\d/.test(word)) return null;
    let best: { readonly item: string; readonly distance: number } | null = null;
    for (const item of prepared().known) {
      if (item.length < LEAST || item[0] !== word[0]) continue;
      const distance = edits(word, item, 2);
      if (isMeant(word, item, distance) && distance < (best?.distance ?? Infinity))
        best = { item, distance };
    }
    return best?.item ?? null;
  };

  /** What a compound says last says what it is, though the rest of it is foreign: "Tetanus-impfung". */
  const headOf = (word: string): readonly string[] | null => {
    if (!glossary.compounds) return null;
    for (let at = LEAST; at <= word.length - HEAD; at += 1) {
      const head = file(word.slice(at));
      if (head.length >= LEAST && prepared().known.has(head)) return [word.slice(0, at), head];
    }
    return null;
  };

  const asFiled = (word: string): readonly string[] => {
    const filed = file(word);
    if (prepared().known.has(filed)) return [filed];
    const near = apart(word) ?? kin(filed) ?? nearest(filed) ?? headOf(word);
    return typeof near === 'string' ? [near] : (near ?? [word]);
  };

  return {
    knows: (words) =>
      words.filter((word) => {
        const { known } = prepared();
        const filed = file(word);
        return /^\d/.test(word) || known.has(filed) || apart(word) !== null || kin(filed) !== null;
      }).length,
    gloss: (words) => {
      const filed = words.flatMap(asFiled);
      const english: string[] = [];
      const foreign = new Set<string>();
      for (let at = 0; at < filed.length; ) {
        const found = longestFrom(prepared().root, filed, at);
        const word = filed[at] ?? '';
        // "dune" is a word of some phrase, and elsewhere still "d'une".
        const meant = found ?? longestFrom(prepared().root, apart(word) ?? [], 0);
        english.push(...(meant?.english ?? [word]));
        if (!meant && !/^\d/.test(word)) foreign.add(word);
        at = found?.end ?? at + 1;
      }
      return { words: english, foreign };
    },
  };
}
