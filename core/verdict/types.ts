import type { SourceId } from '../../data/facts.ts';
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
  | { readonly kind: 'could-not-tell'; readonly why: 'one-source' | 'currency' | 'no-figure' };

/** A page's claim held against what the fact set says. */
export interface Judged {
  readonly claim: PageClaim;
  readonly guidance: Guidance;
  readonly verdict: Verdict;
  /** Sources that say the same, those whose claim has no vote included. */
  readonly same: readonly SourceId[];
  /** How many voters stand on the other side of the claim ("shorter than 9 of 12"); 0 where it is not outside. */
  readonly beyond: number;
}
