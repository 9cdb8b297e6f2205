import type { Claim, SourceId } from '../../data/facts.ts';
import type { PageClaim } from '../claims/types.ts';
import type { Guidance } from '../guidance/types.ts';

/** On which side of the answer a page's claim stands. */
export type Direction =
  | 'below'
  | 'above'
  /** Reaches beyond both ends of the usual range. */
  | 'wider'
  /** Promises more than sources do: "no risk", "painless". */
  | 'more-reassuring'
  | 'more-careful';

/** Every claim gets one; there is no score for a page. */
export type Verdict =
  | { readonly kind: 'usual' }
  | { readonly kind: 'outside'; readonly direction: Direction }
  | { readonly kind: 'sources-differ' }
  /** No source speaks of it. */
  | { readonly kind: 'not-covered' }
  | { readonly kind: 'could-not-tell'; readonly why: Obstacle };

export type Obstacle =
  | 'one-source'
  /** A price in another currency than the sources'. */
  | 'currency'
  | 'no-figure'
  /** Too few sources speak of the concern; the answer in general does not judge it. */
  | 'other-concern'
  /** Needling with radiofrequency, which sources on plain needling do not speak of. */
  | 'radiofrequency';

/** A page's claim held against what the fact set says. */
export interface Judged {
  readonly claim: PageClaim;
  readonly guidance: Guidance;
  readonly verdict: Verdict;
  /** Voters that say the same. */
  readonly same: readonly SourceId[];
  /** Sources that say the same, but only for a part ("with numbing cream"). */
  readonly sameInPart: readonly SourceId[];
  /** What an official body warns of, where it is more careful than the claim. */
  readonly warning: Claim | null;
  /** How many voters stand on the other side of the claim ("shorter than 9 of 12"); 0 where it is not outside. */
  readonly beyond: number;
}
