import type { Claim, ClaimId, SourceId } from '../../data/facts.ts';
import type { ConcernId, TopicId, Unit } from '../../data/topics.ts';
import type { Interval } from '../quantity/interval.ts';

/** What the voting sources amount to. */
export type Status =
  | 'agreed'
  | 'disputed'
  | 'single-source'
  | 'silent'
  /** Advice is collected, not counted: statements in words can't be compared like figures. */
  | 'not-counted';

/** Where one source's interval stands against the usual range; null where there is no usual range. */
export type AgreementClass = 'within' | 'overlapping' | 'below' | 'above';

/** Sources left out before anything is counted. Warnings are never filtered. */
export interface Filters {
  /** Leave out sources that sell the treatment. */
  readonly withoutSellers: boolean;
  /** Keep studies, reviews, regulators and public or professional bodies only. */
  readonly evidenceOnly: boolean;
}

/** Why a claim is shown but not counted. */
export type Abstention =
  /** Holds only for a part ("after the first session"). */
  | 'condition'
  /** Speaks of the topic without a figure or a stance, or with a vague one ("a few weeks"). */
  | 'no-figure'
  /** The source's page could not be found again. */
  | 'unverified'
  /** Speaks of the concern asked for, but too few sources do to answer for it. */
  | 'too-few'
  /** A price in another currency than the one that is counted; prices are never converted. */
  | 'other-currency';

/** One thing that is said, and by whom. `claims` are the ones it rests on, in the order of the fact set. */
export interface QuantityPosition extends Interval {
  readonly agreement: AgreementClass | null;
  readonly sources: readonly SourceId[];
  readonly claims: readonly ClaimId[];
}
export interface StancePosition {
  readonly stance: string;
  readonly sources: readonly SourceId[];
  readonly claims: readonly ClaimId[];
}

/** A claim that is shown with its condition, or as a mention, and has no vote. */
export interface Aside {
  readonly claim: Claim;
  readonly why: Abstention;
}

interface GuidanceBase {
  readonly topic: TopicId;
  /** What was asked for. */
  readonly asked: ConcernId;
  /** What it was answered for: `general` where too few sources speak of the concern asked for. */
  readonly concern: ConcernId;
  readonly status: Status;
  /** Every voting source once, in the order of the fact set. */
  readonly voters: readonly SourceId[];
  /** How many voters agree with the answer given. */
  readonly agree: number;
  /** Claims without a vote, in the order of the fact set. */
  readonly asides: readonly Aside[];
  /** What regulators, public bodies and professional societies warn of; above everything else, never filtered. */
  readonly warnings: readonly Claim[];
}
export interface QuantityGuidance extends GuidanceBase {
  readonly kind: 'quantity';
  readonly unit: Unit;
  /** The usual range; null where the ends cross or nobody votes. */
  readonly usual: Interval | null;
  readonly positions: readonly QuantityPosition[];
}
export interface StanceGuidance extends GuidanceBase {
  readonly kind: 'stance';
  /** The stance to lead with; null where nobody votes and nobody warns, or where the leading stances tie. */
  readonly lead: string | null;
  /** Whether the lead has the most sources behind it, or is a warning that outranks them. */
  readonly leadBy: 'count' | 'warning' | null;
  readonly positions: readonly StancePosition[];
}
export interface AdviceGuidance extends GuidanceBase {
  readonly kind: 'advice';
  /** What sources say, warning bodies first, then by tier. */
  readonly statements: readonly Claim[];
}
export type Guidance = QuantityGuidance | StanceGuidance | AdviceGuidance;
