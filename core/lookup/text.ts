import { type ClassTree, classSpans } from './class-tree.ts';
import { stem } from './stem.ts';

/** One word of a question, or the stop between two sentences. */
export interface Token {
  readonly word: string;
  readonly stem: string;
  /** What a figure or a number word stands for. */
  readonly value: number | null;
  readonly sentence: number;
}

const STOP = '.';
export const isStop = (token: Token | undefined): boolean => token?.stem === STOP;

/** A question as patterns see it. */
export interface Text {
  readonly tokens: readonly Token[];
  /** For each token, the labels (stems, and `@class` names) that begin there, with the token after their last one. */
  readonly labels: readonly ReadonlyMap<string, readonly number[]>[];
  /** Where each label begins. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

const push = <K>(map: Map<K, number[]>, key: K, value: number): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

function tokenise(
  sentences: readonly (readonly string[])[],
  numbers: Readonly<Record<string, number>>,
): Token[] {
  const tokens: Token[] = [];
  sentences.forEach((words, sentence) => {
    if (sentence > 0) tokens.push({ word: STOP, stem: STOP, value: null, sentence });
    for (const word of words) {
      const figure = Number(word.replace(/^(\d+)(st|nd|rd|th)$/, '$1'));
      const named = Object.hasOwn(numbers, word) ? (numbers[word] ?? null) : null;
      tokens.push({
        word,
        stem: stem(word),
        value: Number.isFinite(figure) ? figure : named,
        sentence,
      });
    }
  });
  return tokens;
}

/** Labels the words of a question. `numbers` are the language's number words with their values. */
export function readText(
  sentences: readonly (readonly string[])[],
  tree: ClassTree,
  numbers: Readonly<Record<string, number>>,
): Text {
  const tokens = tokenise(sentences, numbers);
  const labels = tokens.map(() => new Map<string, number[]>());
  const places = new Map<string, number[]>();
  const label = (name: string, start: number, end: number) => {
    const here = labels[start];
    if (!here) return;
    if (!here.has(name)) push(places, name, start);
    push(here, name, end);
  };
  tokens.forEach((token, at) => {
    if (isStop(token)) return;
    label(token.stem, at, at + 1);
    if (token.value !== null) label('@number', at, at + 1);
  });
  for (const span of classSpans(
    tree,
    tokens.map((token) => token.stem),
  ))
    label(span.label, span.start, span.end);
  return { tokens, labels, places };
}
