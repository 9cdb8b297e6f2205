import type { Claim } from '../../data/facts.ts';
import { isMoney, type MoneyUnit, type Topic, type Unit } from '../../data/topics.ts';
import { hasVote } from './votes.ts';

export interface InOneCurrency {
  /** The currency counted in; the topic's own unit where it is no price, null where it has none. */
  readonly unit: Unit | null;
  readonly counted: readonly Claim[];
  /** Prices in other currencies. They are shown beside the answer, for nothing here converts them. */
  readonly others: readonly Claim[];
}

/** Parts prices by currency: the one preferred where any source votes in it, else the topic's own. */
export function inOneCurrency(
  topic: Topic,
  claims: readonly Claim[],
  preferred: MoneyUnit | undefined,
): InOneCurrency {
  if (topic.kind !== 'quantity') return { unit: null, counted: claims, others: [] };
  if (!isMoney(topic.unit)) return { unit: topic.unit, counted: claims, others: [] };
  const isGiven = claims.some((claim) => claim.quantity?.unit === preferred && hasVote(claim));
  const unit = preferred !== undefined && isGiven ? preferred : topic.unit;
  // A mention without a figure is in no currency.
  const isIn = ({ quantity }: Claim): boolean =>
    quantity === null || quantity.unit === unit || (quantity.min === null && quantity.max === null);
  return {
    unit,
    counted: claims.filter(isIn),
    others: claims.filter((claim) => !isIn(claim)),
  };
}
