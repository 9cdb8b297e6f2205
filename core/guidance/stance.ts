import type { Claim, SourceId } from '../../data/facts.ts';
import type { StanceTopic } from '../../data/topics.ts';
import { AGREEMENT_SHARE } from './thresholds.ts';
import type { StancePosition, Status } from './types.ts';
import { hasVote, votesBySource } from './votes.ts';

export interface StanceTally {
  readonly status: Status;
  readonly lead: string | null;
  readonly leadBy: 'count' | 'warning' | null;
  readonly voters: readonly SourceId[];
  readonly agree: number;
  readonly positions: readonly StancePosition[];
}

/**
 * Counts `claims` on one stance topic by stance and keeps them all. A source that takes two stances stands in
 * both positions, but agrees with neither. A warning that holds without a condition leads over any count of
 * more reassuring stances.
 */
export function tallyStance(
  topic: StanceTopic,
  claims: readonly Claim[],
  warnings: readonly Claim[],
): StanceTally {
  const bySource = votesBySource(claims);
  const positions = positionsOf(topic, bySource);
  const counted = leadingStance(topic, bySource);
  const warned = mostCareful(topic, warnings.filter(hasVote));
  const outranked = warned !== null && rank(topic, warned) > rank(topic, counted ?? '');
  const lead = outranked ? warned : counted;
  const agree = lead ? supporters(bySource, lead) : 0;
  return {
    status: statusOf(bySource.size, agree),
    lead,
    leadBy: lead === null ? null : outranked ? 'warning' : 'count',
    voters: [...bySource.keys()],
    agree,
    positions,
  };
}

const rank = (topic: StanceTopic, stance: string): number => topic.stances.indexOf(stance);

const stancesOf = (claims: readonly Claim[]): Set<string> =>
  new Set(claims.flatMap((claim) => claim.stance ?? []));

/** How many sources take this stance and no other. */
function supporters(bySource: ReadonlyMap<SourceId, Claim[]>, stance: string): number {
  return [...bySource.values()].filter((claims) => {
    const stances = stancesOf(claims);
    return stances.size === 1 && stances.has(stance);
  }).length;
}

/** The stance with most supporters; null where nobody votes or two share the lead. */
function leadingStance(
  topic: StanceTopic,
  bySource: ReadonlyMap<SourceId, Claim[]>,
): string | null {
  const ranking = topic.stances
    .map((stance) => ({ stance, count: supporters(bySource, stance) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
  const [first, second] = ranking;
  return first && first.count !== second?.count ? first.stance : null;
}

function mostCareful(topic: StanceTopic, warnings: readonly Claim[]): string | null {
  return [...stancesOf(warnings)].toSorted((a, b) => rank(topic, b) - rank(topic, a))[0] ?? null;
}

function statusOf(voters: number, agree: number): Status {
  if (voters === 0) return 'silent';
  if (voters === 1) return 'single-source';
  return agree / voters >= AGREEMENT_SHARE ? 'agreed' : 'disputed';
}

function positionsOf(
  topic: StanceTopic,
  bySource: ReadonlyMap<SourceId, Claim[]>,
): StancePosition[] {
  return topic.stances.flatMap((stance) => {
    const claims = [...bySource.values()].flat().filter((claim) => claim.stance === stance);
    if (claims.length === 0) return [];
    return [
      {
        stance,
        sources: [...new Set(claims.map((claim) => claim.source))],
        claims: claims.map((claim) => claim.id),
      },
    ];
  });
}
