import Fuse from 'fuse.js';
import type { Lexicon, TopicPhrasings } from '../../data/lexicon/types.ts';
import type { TopicId } from '../../data/topics.ts';
import { phrasesOf, phraseWords } from './class-tree.ts';
import { stem } from './stem.ts';

/** How near the wording of a topic comes to the question, from 0 to 1. */
export type FuzzyTopics = (words: readonly string[]) => ReadonlyMap<TopicId, number>;

/** The telling words of a topic without the notation, each stem once. */
function wordingOf(lexicon: Lexicon, entry: TopicPhrasings, stop: ReadonlySet<string>): string[] {
  const labels = [...entry.certain, ...entry.likely]
    .flatMap((pattern) => pattern.split(/[\s|()]+/))
    .map((slot) => slot.replace(/\?$/, ''));
  const words = labels.flatMap((label) => {
    if (!label.startsWith('@')) return /^[a-z]/.test(label) ? [label] : [];
    const name = label.slice(1);
    return lexicon.things[name] ? phrasesOf(lexicon, name).flatMap(phraseWords) : [];
  });
  return [...new Set(words.filter((word) => !stop.has(word)).map(stem))];
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
  const documents = lexicon.topics.map((entry) => ({
    topic: entry.topic,
    wording: wordingOf(lexicon, entry, stop).join(' '),
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
        .search(words.join(' '))
        .map(({ item, score }) => [item.topic, 1 - (score ?? 1)] as const),
    );
}
