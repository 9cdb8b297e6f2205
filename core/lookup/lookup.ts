import type { Lexicon } from '../../data/lexicon/types.ts';
import type { TopicId } from '../../data/topics.ts';
import { buildClassTree } from './class-tree.ts';
import { createConcernReader } from './concern.ts';
import { createElapsedReader } from './elapsed.ts';
import { createUnexplainedCounter } from './explained.ts';
import { createFuzzyTopics } from './fuzzy.ts';
import { isCovered } from './gate.ts';
import { indexPatterns } from './pattern-index.ts';
import { createScorer, STORY, type TopicScore } from './score.ts';
import { type RawSentence, sentences } from './sentences.ts';
import { createSpelling } from './spelling.ts';
import { stem } from './stem.ts';
import { readText, type Text } from './text.ts';
import type { Lookup, LookupResult, SecondQuestion } from './types.ts';

/** What Fuse's token search can add to a topic: enough to break a tie, never to outdo a phrasing. */
const FUZZY_WORTH = 2.5;
/** A lead that Fuse could not turn, so that it need not be asked. */
const CLEAR = FUZZY_WORTH;
/** The score from which an answer counts as sure. */
const SURE = 16;
/** The score a further question needs to be offered. */
const SECOND = 9;

const withoutRepeats = <T>(items: readonly T[]): T[] => [...new Set(items)];

/**
 * Builds the lookup for one lexicon. The indexes are built here, once; the function returned is pure and
 * deterministic, ignores case, spacing and punctuation, and never throws. Its work grows in a straight line with
 * the length of the question, of which it reads the first 4,000 characters.
 */
export function createLookup(lexicon: Lexicon): Lookup {
  const tree = buildClassTree(lexicon);
  const spelling = createSpelling(lexicon);
  const score = createScorer(lexicon);
  const fuzzy = createFuzzyTopics(lexicon);
  const unexplained = createUnexplainedCounter(lexicon);
  const neutral = new Set([...lexicon.stopWords, ...lexicon.plainWords].map(stem));
  const isNeutral = (word: string) => neutral.has(stem(word));
  const elapsedIn = createElapsedReader(lexicon);
  const stop = new Set(lexicon.stopWords);
  const asksIn = indexPatterns(lexicon.questionStarts.map((pattern) => ({ pattern, value: true })));
  const subjectIn = indexPatterns(lexicon.subject.map((pattern) => ({ pattern, value: true })));
  const likelySubjectIn = indexPatterns(
    lexicon.likelySubject.map((pattern) => ({ pattern, value: true })),
  );
  const ownSubjectIn = indexPatterns(
    lexicon.ownSubject.map((pattern) => ({ pattern, value: true })),
  );
  const impliedIn = indexPatterns(lexicon.implied.map((pattern) => ({ pattern, value: true })));
  const contextIn = indexPatterns(lexicon.context.map((pattern) => ({ pattern, value: true })));
  const concernOf = createConcernReader(lexicon);
  const safetyIn = indexPatterns(
    lexicon.safety.flatMap(({ topic, patterns }) =>
      patterns.map((pattern) => ({ pattern, value: topic })),
    ),
  );
  const othersIn = indexPatterns(
    lexicon.otherSubjects.flatMap((other) =>
      other.patterns.map((pattern) => ({ pattern, value: other })),
    ),
  );

  const correct = (parts: readonly RawSentence[]): string[][] =>
    parts.map(({ words }, part) =>
      words.flatMap((word, at) =>
        spelling.correct(word, part === parts.length - 1 && at === words.length - 1),
      ),
    );
  const read = (words: readonly (readonly string[])[]): Text =>
    readText(words, tree, lexicon.numbers);

  /** A story's sentences count for less than its questions; without any question, all count alike. */
  const weights = (parts: readonly RawSentence[], words: readonly (readonly string[])[]) => {
    const asking = parts.map(
      ({ marked }, at) => marked || asksIn(read([words[at] ?? []])).length > 0,
    );
    const none = !asking.some(Boolean);
    return (sentence: number) => (none || asking[sentence] ? 1 : STORY);
  };

  const rank = (text: Text, weight: (sentence: number) => number): TopicScore[] => {
    const phrased = score(text, weight);
    if ((phrased[0]?.score ?? 0) - (phrased[1]?.score ?? 0) >= CLEAR) return phrased;
    const near = fuzzy(text.tokens.map((token) => token.word));
    const best = Math.max(0.0001, ...near.values());
    const scores = new Map(phrased.map(({ topic, score: own }) => [topic, own]));
    return lexicon.topics
      .map(({ topic }) => ({
        topic,
        score: (scores.get(topic) ?? 0) + ((near.get(topic) ?? 0) / best) * FUZZY_WORTH,
      }))
      .filter((entry) => entry.score > 0)
      .sort((a, b) => b.score - a.score);
  };

  const secondOf = (
    words: readonly (readonly string[])[],
    first: TopicId,
  ): SecondQuestion | undefined => {
    if (words.length < 2) return undefined;
    for (const part of words) {
      const text = read([part]);
      const [best] = rank(text, () => 1);
      if (asksIn(text).length > 0 && best && best.topic !== first && best.score >= SECOND)
        return { topic: best.topic, concern: concernOf(text) };
    }
    return undefined;
  };

  return (question): LookupResult => {
    const parts = sentences(question);
    const words = correct(parts);
    const text = read(words);
    const ranked = rank(text, weights(parts, words));
    const safety = withoutRepeats(safetyIn(text).map(({ value }) => value));
    const otherMatches = othersIn(text);
    const others = otherMatches.map(({ value }) => value);
    const subjects = subjectIn(text).filter(
      (own) => !otherMatches.some((other) => other.start <= own.start && own.end <= other.end),
    );
    const spoken = words.flat().filter((word) => !stop.has(word));
    const top = ranked[0];
    const covered =
      top !== undefined &&
      isCovered({
        best: top.score,
        subject: subjects.length > 0 || (others.length === 0 && likelySubjectIn(text).length > 0),
        other: others.length > 0,
        ownSubject: ownSubjectIn(text).length > 0,
        context: contextIn(text).length > 0,
        implied: impliedIn(text).length > 0,
        words: spoken.length,
        unexplained: unexplained(text, top.topic, isNeutral),
      });
    const topics = ranked.map(({ topic }) => topic);
    if (!covered) {
      const name = others.find((other) => other.name !== null)?.name;
      const nearest = withoutRepeats([...topics, ...lexicon.topics.map(({ topic }) => topic)]);
      return {
        kind: 'not-covered',
        nearest: nearest.slice(0, 3),
        ...(name ? { otherTreatment: name } : {}),
        safety,
      };
    }
    const elapsed = elapsedIn(text);
    const second = secondOf(words, top.topic);
    return {
      kind: 'answer',
      topic: top.topic,
      concern: concernOf(text),
      confidence: Math.min(1, top.score / SURE),
      alternatives: topics.slice(1, 4),
      safety: safety.filter((topic) => topic !== top.topic),
      ...(elapsed === null ? {} : { elapsed }),
      ...(second ? { second } : {}),
    };
  };
}
