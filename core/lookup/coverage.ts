import type { Lexicon, OtherSubject, Pattern } from '../../data/lexicon/types.ts';
import { createUnexplainedFinder } from './explained.ts';
import { isCovered } from './gate.ts';
import type { Leaning } from './learned.ts';
import { indexPatterns } from './pattern-index.ts';
import type { Question } from './question.ts';
import type { RankedTopic } from './rank.ts';
import { stem } from './stem.ts';

export interface Coverage {
  readonly covered: boolean;
  /** Other treatments and things that the question names, in the order of the lexicon. */
  readonly others: readonly OtherSubject[];
}

export type WeighCoverage = (
  question: Question,
  best: RankedTopic | undefined,
  leaning: Leaning,
) => Coverage;

const finder = (patterns: readonly Pattern[]) => {
  const find = indexPatterns(patterns.map((pattern) => ({ pattern, value: true })));
  return (question: Question) => find(question.text);
};

/** Gathers what speaks for and against the question being about microneedling, and asks the gate. */
export function createCoverage(lexicon: Lexicon): WeighCoverage {
  const subjectIn = finder(lexicon.subject);
  const likelySubjectIn = finder(lexicon.likelySubject);
  const ownSubjectIn = finder(lexicon.ownSubject);
  const contextIn = finder(lexicon.context);
  const othersIn = indexPatterns(
    lexicon.otherSubjects.flatMap((other) =>
      other.patterns.map((pattern) => ({ pattern, value: other })),
    ),
  );
  const unexplainedIn = createUnexplainedFinder(lexicon);
  const neutral = new Set([...lexicon.stopWords, ...lexicon.plainWords].map(stem));
  const isNeutral = (word: string) => neutral.has(stem(word));

  return (question, best, leaning) => {
    const matches = othersIn(question.text);
    const others = [...new Set(matches.map(({ value }) => value))];
    // "dry needling" names needling, but not this one.
    const subjects = subjectIn(question).filter(
      (own) => !matches.some((other) => other.start <= own.start && own.end <= other.end),
    );
    const likely = others.length === 0 && likelySubjectIn(question).length > 0;
    const covered =
      best !== undefined &&
      isCovered({
        best: best.score,
        phrased: best.phrased,
        subject: subjects.length > 0 || likely,
        other: others.length > 0,
        glossed: question.foreign !== null,
        unrelated: others.some(({ name }) => name === null),
        ownSubject: ownSubjectIn(question).length > 0,
        context: contextIn(question).length > 0,
        words: question.spoken.length,
        unknown: question.unknown.size,
        offTopic: leaning.offTopic,
        unexplained: unexplainedIn(question, best.topic, isNeutral),
      });
    return { covered, others };
  };
}
