import type { Facts } from '../../data/facts.ts';
import type { TopicId } from '../../data/topics.ts';
import type { PageClaim, ReadResult } from '../claims/types.ts';
import type { Answers } from '../guidance/answers.ts';
import type { Interval } from '../quantity/interval.ts';
import { judge, verdictOn } from './judge.ts';
import type { Judged, Verdict } from './types.ts';

/** A claim that a page makes once or more often, with every place it stands at, in reading order. */
export interface ReportedClaim extends Judged {
  readonly places: readonly PageClaim[];
}

/** All that was read on a page. There is no score: every claim has its own verdict. */
export interface PageReport {
  /** Outside the usual range first, then what sources differ on, then the rest; each in reading order. */
  readonly claims: readonly ReportedClaim[];
  readonly outside: number;
  /** Figures that looked like a claim and fitted no topic. */
  readonly unplaced: number;
  /** The page was longer than is read at most. */
  readonly stoppedEarly: boolean;
  /** The page is mostly in another language than English, in which no claims are read. */
  readonly otherLanguage: boolean;
}

const ORDER: readonly Verdict['kind'][] = [
  'outside',
  'sources-differ',
  'usual',
  'could-not-tell',
  'not-covered',
];

/** Judges every claim of a reading, a repeated claim once. */
export function reportOn(facts: Facts, reading: ReadResult, cutShort = false): PageReport {
  const repeated = Map.groupBy(reading.claims, sameClaim);
  const judged = [...repeated.values()].map((places): ReportedClaim => {
    const [first] = places as [PageClaim, ...PageClaim[]];
    return { ...judge(facts, first), places };
  });
  return {
    claims: judged.toSorted(
      (a, b) => ORDER.indexOf(a.verdict.kind) - ORDER.indexOf(b.verdict.kind),
    ),
    outside: judged.filter(({ verdict }) => verdict.kind === 'outside').length,
    unplaced: reading.unplaced,
    stoppedEarly: cutShort || reading.stoppedBy !== null,
    otherLanguage: reading.otherLanguage ?? false,
  };
}

/**
 * How many claims of a reading stand outside the usual range, a repeated claim once: the number of the report alone,
 * from the answers in brief.
 */
export function countOutside(answers: Answers, reading: ReadResult): number {
  const repeated = Map.groupBy(reading.claims, sameClaim);
  return [...repeated.values()].filter(([claim]) => {
    if (!claim) return false;
    return verdictOn(claim, answers.to(claim.topic, claim.concern)).kind === 'outside';
  }).length;
}

/** The first figure, in the topic's own unit, that the page gives on a topic; null where it gives none. */
export function figureOn(report: PageReport | null, topic: TopicId): Interval | null {
  const found = report?.claims.find(
    ({ claim, verdict }) =>
      claim.topic === topic &&
      claim.unit !== null &&
      !(verdict.kind === 'could-not-tell' && verdict.why === 'currency'),
  );
  return found ? { min: found.claim.min, max: found.claim.max } : null;
}

const sameClaim = ({ topic, concern, min, max, stance, currency }: PageClaim): string =>
  [topic, concern, min, max, stance, currency].join(' ');
