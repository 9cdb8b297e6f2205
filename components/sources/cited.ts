import type { FactIndex } from '../../core/guidance/fact-index.ts';
import type { Guidance } from '../../core/guidance/types.ts';
import type { Claim, Source } from '../../data/facts.ts';
import { TIERS } from '../../data/tiers.ts';

/** A source and what it says in one answer. */
export interface Cited {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly counted: boolean;
}

/** Every source an answer rests on or mentions: those that are counted first, each part by tier. */
export function sourcesIn(guidance: Guidance, index: FactIndex): Cited[] {
  const bySource = Map.groupBy(claimsIn(guidance, index), (claim) => claim.source);
  return [...bySource]
    .map(([id, claims]) => ({
      source: index.source(id),
      claims,
      counted: guidance.voters.includes(id),
    }))
    .toSorted((a, b) => Number(b.counted) - Number(a.counted) || rank(a.source) - rank(b.source));
}

const rank = ({ tier }: Source): number => TIERS.indexOf(tier);

/** Every claim the answer rests on or mentions, each once. */
function claimsIn(guidance: Guidance, index: FactIndex): Claim[] {
  const counted =
    guidance.kind === 'advice'
      ? guidance.statements
      : guidance.positions.flatMap((position) => position.claims.map(index.claim));
  const asides = guidance.asides.map((aside) => aside.claim);
  return [...new Set([...counted, ...guidance.warnings, ...asides])];
}
