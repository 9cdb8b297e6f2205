import Fuse from 'fuse.js';
import type { Lexicon, TopicPhrasings } from '../../data/lexicon/types.ts';
import type { TopicId } from '../../data/topics.ts';
import { phrasesOf } from './class-tree.ts';
import { stem } from './stem.ts';

/** How near the wording of a topic comes to the words of a question (the first 16 that tell), from 0 to 1. */
export type FuzzyTopics = (words: readonly string[]) => ReadonlyMap<TopicId, number>;

/** More words than a question has say no more about its topic; a story's would only cost time. */
const MOST_WORDS = 16;

/** The words of a phrase or pattern slot, stemmed, without stop words and notation. */
type Stems = (text: string) => readonly string[];

/** The telling words of a topic, each stem once; those of the things it names among them. */
function wordingOf(
  entry: TopicPhrasings,
  stems: Stems,
  things: ReadonlyMap<string, readonly string[]>,
): string {
  const slots = new Set(
    [...entry.certain, ...entry.likely].flatMap((pattern) => pattern.split(/[\s|()?]+/)),
  );
  const words = [...slots].flatMap((slot) => things.get(slot) ?? stems(slot));
  return [...new Set(words)].join(' ');
}

/**
 * Fuse's token search over the wording of every topic, for questions that no phrasing fits. The tokenizer drops
 * stop words and light inflections; the threshold is near zero since spelling has been put right before, and
 * Fuse's matcher would otherwise find short words inside longer ones.
 */
export function createFuzzyTopics(lexicon: Lexicon): FuzzyTopics {
  const stop = new Set(lexicon.stopWords);
  const tokenize = (text: string): string[] =>
    (text.match(/[\p{L}\p{N}.]+/gu) ?? []).filter((word) => !stop.has(word)).map(stem);
  const stems: Stems = (text) => (/^[a-z]/.test(text) ? tokenize(text) : []);
  const things = new Map(
    Object.keys(lexicon.things).map((name) => [
      `@${name}`,
      [...new Set(phrasesOf(lexicon, name).flatMap(tokenize))],
    ]),
  );
  const documents = lexicon.topics.map((entry) => ({
    topic: entry.topic,
    wording: wordingOf(entry, stems, things),
  }));
  const fuse = new Fuse(documents, {
    keys: ['wording'],
    useTokenSearch: true,
    tokenize,
    threshold: 0.1,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  return (words) =>
    new Map(
      fuse
        .search([...new Set(words.flatMap(tokenize))].slice(0, MOST_WORDS).join(' '))
        .map(({ item, score }) => [item.topic, 1 - (score ?? 1)] as const),
    );
}
