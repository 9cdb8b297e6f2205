import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { phrasesOf } from '../../../core/lookup/class-tree.ts';
import { createLookup } from '../../../core/lookup/lookup.ts';
import { stem } from '../../../core/lookup/stem.ts';
import type { Lexicon } from '../../../data/lexicon/types.ts';
import type { TopicId } from '../../../data/topics.ts';

/** What an engine found: topics, best first, and how good the best one is (higher is better; null: nothing). */
export interface Hits {
  readonly topics: readonly TopicId[];
  readonly score: number | null;
}
export interface Engine {
  readonly name: string;
  readonly search: (question: string) => Hits;
  /** Whether it decides by itself what is not covered, or needs a score below which it is refused. */
  readonly refuses: 'itself' | 'below a score';
}

interface Document {
  readonly id: TopicId;
  readonly title: string;
  readonly wording: string;
}

/** A word class named by more topics than this tells nothing about any of them. */
const SHARED_BY = 4;

const slotsOf = (patterns: readonly string[]): Set<string> =>
  new Set(patterns.flatMap((pattern) => pattern.split(/[\s|()?]+/)));

/**
 * The texts the libraries search: each topic's name, the words of its surest phrasings, and the things that few
 * other topics name. (The lexicon's whole wording would do worse: much of it is shared.)
 */
function documentsOf(lexicon: Lexicon): readonly Document[] {
  const slots = lexicon.topics.map(({ certain, hint }) => slotsOf([...certain, ...hint]));
  const sharedBy = (slot: string) => slots.filter((own) => own.has(slot)).length;
  return lexicon.topics.map(({ topic }, at) => {
    const telling = [...(slots[at] ?? [])].filter((slot) => sharedBy(slot) <= SHARED_BY);
    const words = telling.flatMap((slot) => {
      if (!slot.startsWith('@')) return /^[a-z]/.test(slot) ? [slot] : [];
      return lexicon.things[slot.slice(1)] ? phrasesOf(lexicon, slot.slice(1)) : [];
    });
    return { id: topic, title: topic.replaceAll('-', ' '), wording: [...new Set(words)].join(' ') };
  });
}

const KEYS = [{ name: 'title', weight: 2 }, 'wording'];
const fuseHits = (fuse: Fuse<Document>, question: string): Hits => {
  const found = fuse.search(question, { limit: 4 });
  const best = found[0]?.score;
  return { topics: found.map(({ item }) => item.id), score: best === undefined ? null : 1 - best };
};

function tokenizer(lexicon: Lexicon): (text: string) => string[] {
  const stop = new Set(lexicon.stopWords);
  return (text) =>
    (text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? [])
      .filter((word) => !stop.has(word))
      .map(stem);
}

export function enginesFor(lexicon: Lexicon): readonly Engine[] {
  const documents = documentsOf(lexicon);
  const tokenize = tokenizer(lexicon);
  const plain = new Fuse(documents, { keys: KEYS, includeScore: true });
  const token = new Fuse(documents, {
    keys: KEYS,
    includeScore: true,
    useTokenSearch: true,
    tokenize,
    threshold: 0.1,
    ignoreLocation: true,
  });
  const mini = new MiniSearch<Document>({
    fields: ['title', 'wording'],
    tokenize,
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
  });
  mini.addAll(documents);
  const lookup = createLookup(lexicon);
  return [
    {
      name: 'Fuse.js with its defaults',
      search: (question) => fuseHits(plain, question),
      refuses: 'below a score',
    },
    {
      name: 'Fuse.js token search, stop words, stemming',
      search: (question) => fuseHits(token, question),
      refuses: 'below a score',
    },
    {
      name: 'MiniSearch, stop words, stemming',
      search: (question) => {
        const found = mini.search(question);
        return {
          topics: found.slice(0, 4).map(({ id }) => id as TopicId),
          score: found[0]?.score ?? null,
        };
      },
      refuses: 'below a score',
    },
    {
      name: 'Needlewise',
      search: (question) => {
        const result = lookup(question);
        return result.kind === 'answer'
          ? { topics: [result.topic, ...result.alternatives], score: result.confidence }
          : { topics: [], score: null };
      },
      refuses: 'itself',
    },
  ];
}
