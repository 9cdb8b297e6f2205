import type { Lexicon } from '../../data/lexicon/types.ts';
import type { TopicId } from '../../data/topics.ts';
import { createFuzzyTopics } from './fuzzy.ts';
import type { Leaning } from './learned.ts';
import { once } from './once.ts';
import type { Question } from './question.ts';
import { createScorer, type TopicScore } from './score.ts';

/** What is told around the question (the story) counts this much. */
const STORY = 0.5;
/** What Fuse's token search can add to a topic: enough to break a tie, never to outdo a phrasing. */
const FUZZY_WORTH = 2.5;
/** What the words by themselves can add to a topic: as much as one phrasing that settles it. */
const LEANING_WORTH = 12;
/** Topics that the words lean to less are not even offered. */
const LEAST_LEANING = 0.02;
/** Below this nothing fits well, and Fuse is asked. */
const WEAK = 6;
/** What a part's own topic must score to count as a question of its own. */
const OWN_QUESTION = 9;

/** One question of several in one text: its topic, and which part asks it. */
export interface Asked {
  readonly topic: TopicId;
  readonly part: number;
}

/** `phrased` is the part of the score that phrasings give. */
export interface RankedTopic extends TopicScore {
  readonly phrased: number;
}

export interface Ranking {
  /** Best first; topics that nothing speaks for are left out. */
  readonly topics: readonly RankedTopic[];
  /** The distinct questions in the order asked; empty where there are not two. */
  readonly asked: readonly Asked[];
}

export type RankTopics = (question: Question, leaning: Leaning) => Ranking;

/** The question's own words first, the story's after them. */
const wordsToCompare = ({ parts }: Question): string[] =>
  [true, false].flatMap((asking) =>
    parts
      .filter(({ asks }) => asks === asking)
      .flatMap(({ text }) => text.tokens.map(({ word }) => word)),
  );

export function createRanker(lexicon: Lexicon): RankTopics {
  const score = createScorer(lexicon);
  const fuzzy = once(() => createFuzzyTopics(lexicon));

  const withFuzzy = (topics: readonly RankedTopic[], words: readonly string[]): RankedTopic[] => {
    const near = fuzzy()(words);
    const best = Math.max(Number.EPSILON, ...near.values());
    return topics.map((entry) => ({
      ...entry,
      score: entry.score + ((near.get(entry.topic) ?? 0) / best) * FUZZY_WORTH,
    }));
  };

  const askedIn = ({ parts }: Question): Asked[] => {
    const asked: Asked[] = [];
    parts.forEach(({ text, asks }, part) => {
      const [best] = asks ? score(text, () => 1) : [];
      if (!best || best.score < OWN_QUESTION) return;
      if (!asked.some(({ topic }) => topic === best.topic)) asked.push({ topic: best.topic, part });
    });
    return asked.length > 1 ? asked : [];
  };

  const withLeaning = (phrased: readonly TopicScore[], leaning: Leaning): RankedTopic[] => {
    const scores = new Map(phrased.map(({ topic, score: own }) => [topic, own]));
    return lexicon.topics.map(({ topic }) => {
      const own = scores.get(topic) ?? 0;
      const likely = leaning.topics.get(topic) ?? 0;
      return {
        topic,
        phrased: own,
        score: own + (likely < LEAST_LEANING ? 0 : likely * LEANING_WORTH),
      };
    });
  };
  const inOrder = (topics: readonly RankedTopic[]): RankedTopic[] =>
    topics.filter(({ score: own }) => own > 0).sort((a, b) => b.score - a.score);

  return (question, leaning) => {
    const { text, parts } = question;
    const anyAsks = parts.some(({ asks }) => asks);
    const weight = (part: number) => (!anyAsks || parts[part]?.asks ? 1 : STORY);
    const leant = withLeaning(score(text, weight), leaning);
    const ordered = inOrder(leant);
    const weak = (ordered[0]?.score ?? 0) < WEAK;
    const topics = weak ? inOrder(withFuzzy(leant, wordsToCompare(question))) : ordered;
    return { topics, asked: parts.length > 1 ? askedIn(question) : [] };
  };
}
