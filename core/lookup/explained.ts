import type { Lexicon } from '../../data/lexicon/types.ts';
import type { TopicId } from '../../data/topics.ts';
import { compilePattern, labelsOf } from './pattern.ts';
import type { Question } from './question.ts';
import { isStop, type Text } from './text.ts';

/** The words of a question that its topic leaves open. */
export interface Unexplained {
  /**
   * How many words neither the topic's phrasings know nor questions of this kind have: "gym" in "best gym near
   * me", answered as the choice of a provider.
   */
  readonly count: number;
  /** One of them is unknown and what the question is about: "aftercare for braces". */
  readonly isObject: boolean;
  /** One of them the lexicon has, and it is what the question is about: "sauna sessions". */
  readonly isKnownObject: boolean;
  /** How many of them the glossary lacks which put the question into English. */
  readonly foreign: number;
  /** One of those is what the question is about. */
  readonly isForeignObject: boolean;
}
export type FindUnexplained = (
  question: Question,
  topic: TopicId,
  isNeutral: (word: string) => boolean,
) => Unexplained;

/** The labels of each topic's phrasings, gathered when the topic is first asked for. */
function ownLabels(lexicon: Lexicon): (topic: TopicId) => ReadonlySet<string> {
  const gathered = new Map<TopicId, ReadonlySet<string>>();
  const gather = (topic: TopicId): ReadonlySet<string> => {
    const entry = lexicon.topics.find((it) => it.topic === topic);
    const patterns = entry ? [...entry.certain, ...entry.likely, ...entry.hint] : [];
    return new Set(patterns.map(compilePattern).flatMap(labelsOf));
  };
  return (topic) => {
    const labels = gathered.get(topic) ?? gather(topic);
    gathered.set(topic, labels);
    return labels;
  };
}

/**
 * True where the word at `at` stands where a treatment is named: after a word that takes one ("of", "after"), an
 * article between or not, or before one that belongs to one ("sessions", "aftercare").
 */
function isNamed(
  text: Text,
  at: number,
  { governors, articles, heads }: Lexicon['questions'],
): boolean {
  const wordAt = (index: number): string => text.tokens[index]?.word ?? '';
  const before = wordAt(at - 1);
  const governor = articles.includes(before) ? wordAt(at - 2) : before;
  return governors.includes(governor) || heads.includes(wordAt(at + 1));
}

export function createUnexplainedFinder(lexicon: Lexicon): FindUnexplained {
  const labelsFor = ownLabels(lexicon);
  const anyQuestion = new Set([
    ...lexicon.neutralClasses.map((name) => `@${name}`),
    ...Object.keys(lexicon.frames).map((name) => `@${name}`),
    '@number',
  ]);
  return ({ text, unknown, foreign }, topic, isNeutral) => {
    const own = labelsFor(topic);
    const explained = text.tokens.map(() => false);
    text.labels.forEach((labels, start) => {
      for (const [label, ends] of labels) {
        if (!own.has(label) && !anyQuestion.has(label)) continue;
        explained.fill(true, start, Math.max(...ends));
      }
    });
    const open = text.tokens.flatMap((token, at) =>
      !isStop(token) && !explained[at] && !isNeutral(token.word) ? [at] : [],
    );
    const wordAt = (at: number): string => text.tokens[at]?.word ?? '';
    const isObject = (at: number): boolean => isNamed(text, at, lexicon.questions);
    const isForeign = (at: number): boolean => foreign?.has(wordAt(at)) ?? false;
    return {
      count: open.length,
      isObject: open.some((at) => unknown.has(wordAt(at)) && isObject(at)),
      isKnownObject: !foreign && open.some((at) => !unknown.has(wordAt(at)) && isObject(at)),
      foreign: open.filter(isForeign).length,
      isForeignObject: open.some((at) => isForeign(at) && isObject(at)),
    };
  };
}
