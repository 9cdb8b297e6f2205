import { blocksFromText } from '../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../core/claims/read-claims.ts';
import { isSameInterval } from '../../core/quantity/interval.ts';
import type { ConcernId, TopicId, Unit } from '../../data/topics.ts';

/** One claim in the evaluation contract's shape. */
export interface EvalClaim {
  readonly topic: TopicId;
  readonly concern: ConcernId;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: Unit;
  readonly quote: string;
}
type ExpectedClaim = Omit<EvalClaim, 'quote'> & { readonly as_written?: string };

/** One passage of a page with the claims that a reader finds in it. */
export interface ClaimItem {
  readonly id: string;
  readonly context: string;
  readonly expected?: readonly ExpectedClaim[];
  readonly optional?: readonly ExpectedClaim[];
  /** What the passage promises, where it was labelled for that: topic and stance; "no downtime" is one. */
  readonly promises?: readonly { readonly topic: TopicId; readonly stance: string }[];
  readonly note?: string | null;
}
export interface ClaimPrediction {
  readonly id: string;
  readonly found: readonly EvalClaim[];
}

export interface TopicScore {
  readonly topic: string;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}
export interface ClaimScores {
  readonly precision: number;
  readonly recall: number;
  /** Share of the items without any claim that were answered with nothing. */
  readonly traps: number;
  /** Share of the right claims whose concern is right, too. */
  readonly concern: number;
  readonly expected: number;
  readonly found: number;
  readonly right: number;
  readonly perTopic: readonly TopicScore[];
  readonly wrong: readonly ClaimDifference[];
}
export interface ClaimDifference {
  readonly id: string;
  readonly kind: 'missed' | 'false' | 'concern';
  readonly claim: ExpectedClaim;
}

type Figure = Pick<ExpectedClaim, 'topic' | 'min' | 'max'>;
const sameFigure = (a: Figure, b: Figure): boolean => a.topic === b.topic && isSameInterval(a, b);

/** "No downtime" is a promise, and the sets keep promises apart from figures. */
const isPromise = ({ topic, max }: Figure): boolean => topic === 'downtime' && max === 0;

/** The claims with a figure that the product reads in a passage; promises and prices in other currencies are left out. */
function predict({ id, context }: ClaimItem): ClaimPrediction {
  const { claims } = readClaims(blocksFromText(context));
  const found = claims.flatMap(({ topic, concern, min, max, unit, quote, currency }) =>
    unit === null ||
    isPromise({ topic, min, max }) ||
    (currency !== undefined && currency !== 'USD')
      ? []
      : [{ topic, concern, min, max, unit, quote }],
  );
  const repeats = (claim: EvalClaim, at: number): boolean =>
    found.findIndex((other) => sameFigure(other, claim) && other.concern === claim.concern) < at;
  return { id, found: found.filter((claim, at) => !repeats(claim, at)) };
}

interface ItemScore {
  readonly right: readonly { expected: ExpectedClaim; found: EvalClaim }[];
  readonly missed: readonly ExpectedClaim[];
  readonly falseClaims: readonly EvalClaim[];
}

function scoreItem(item: ClaimItem, { found }: ClaimPrediction): ItemScore {
  const open = [...found];
  const right: { expected: ExpectedClaim; found: EvalClaim }[] = [];
  const missed: ExpectedClaim[] = [];
  for (const expected of item.expected ?? []) {
    const candidates = open.filter((claim) => sameFigure(claim, expected));
    const best = candidates.find(({ concern }) => concern === expected.concern) ?? candidates[0];
    if (!best) {
      missed.push(expected);
      continue;
    }
    right.push({ expected, found: best });
    open.splice(open.indexOf(best), 1);
  }
  const falseClaims = open.filter(
    (claim) => ![...(item.optional ?? [])].some((other) => sameFigure(other, claim)),
  );
  return { right, missed, falseClaims };
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

function perTopic(scores: readonly ItemScore[]): TopicScore[] {
  const rows = new Map<string, { expected: number; found: number; right: number }>();
  const row = (topic: string) => {
    const known = rows.get(topic) ?? { expected: 0, found: 0, right: 0 };
    rows.set(topic, known);
    return known;
  };
  for (const { right, missed, falseClaims } of scores) {
    for (const { expected } of right) {
      const counts = row(expected.topic);
      counts.expected += 1;
      counts.found += 1;
      counts.right += 1;
    }
    for (const { topic } of missed) row(topic).expected += 1;
    for (const { topic } of falseClaims) row(topic).found += 1;
  }
  return [...rows].map(([topic, counts]) => ({ topic, ...counts }));
}

function differences(
  item: ClaimItem,
  { right, missed, falseClaims }: ItemScore,
): ClaimDifference[] {
  const { id } = item;
  return [
    ...missed.map((claim): ClaimDifference => ({ id, kind: 'missed', claim })),
    ...falseClaims.map((claim): ClaimDifference => ({ id, kind: 'false', claim })),
    ...right
      .filter(({ expected, found }) => {
        const allowed = [expected, ...(item.optional ?? [])].filter((other) =>
          sameFigure(other, found),
        );
        return !allowed.some(({ concern }) => concern === found.concern);
      })
      .map(({ found }): ClaimDifference => ({ id, kind: 'concern', claim: found })),
  ];
}

function score(items: readonly ClaimItem[], predictions: readonly ClaimPrediction[]): ClaimScores {
  const scores = items.map((item, at) =>
    scoreItem(item, predictions[at] ?? { id: item.id, found: [] }),
  );
  const right = scores.reduce((sum, { right }) => sum + right.length, 0);
  const missed = scores.reduce((sum, { missed }) => sum + missed.length, 0);
  const falseCount = scores.reduce((sum, { falseClaims }) => sum + falseClaims.length, 0);
  const traps = items.flatMap((item, at) => (item.expected?.length === 0 ? [scores[at]] : []));
  const silent = traps.filter((trap) => trap?.falseClaims.length === 0).length;
  const sameConcern = scores.flatMap(({ right }) =>
    right.filter(({ expected, found }) => expected.concern === found.concern),
  ).length;
  return {
    precision: share(right, right + falseCount),
    recall: share(right, right + missed),
    traps: share(silent, traps.length),
    concern: share(sameConcern, right),
    expected: right + missed,
    found: right + falseCount,
    right,
    perTopic: perTopic(scores),
    wrong: items.flatMap((item, at) => {
      const itemScore = scores[at];
      return itemScore ? differences(item, itemScore) : [];
    }),
  };
}

/**
 * Reads every passage with the very functions that the extension runs, and scores it as the evaluation's readme says:
 * exact topic and ends within 2 %, optional entries neutral. `scores` is null where no item carries expected claims.
 */
export function evaluateClaims(items: readonly ClaimItem[]): {
  readonly predictions: readonly ClaimPrediction[];
  readonly scores: ClaimScores | null;
} {
  const predictions = items.map(predict);
  const scored = items.some((item) => item.expected !== undefined);
  return { predictions, scores: scored ? score(items, predictions) : null };
}
