import type { KnownGap, Quantity, SourceFile } from './schema.ts';
import type { ConcernId, MoneyUnit, TopicId } from './topics.ts';

declare const brand: unique symbol;
/** The id of a file in data/sources. */
export type SourceId = string & { readonly [brand]: 'SourceId' };
/** `<source id>/<claim id>`, unique over the whole fact set. */
export type ClaimId = string & { readonly [brand]: 'ClaimId' };

export interface Source extends Readonly<Omit<SourceFile, 'id' | 'claims' | 'retrieved_from'>> {
  readonly id: SourceId;
}

export interface Claim {
  readonly id: ClaimId;
  readonly source: SourceId;
  readonly topic: TopicId;
  readonly concern: ConcernId;
  readonly statement: string;
  readonly quantity: Readonly<Quantity> | null;
  readonly stance: string | null;
  readonly locator: string;
  readonly condition?: string;
  readonly unverified?: true;
}

/** The whole fact set as plain data: what the build bundles and every function of core/ takes as an argument. */
export interface Facts {
  /** Newest `checked_on` date and a hash of the content: the same facts always carry the same version. */
  readonly version: string;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  /** What was looked for and not found; left out where nobody asked. */
  readonly gaps?: readonly KnownGap[];
  /** The currency to give prices in where sources have it; US dollars where it is not said. Not part of the facts. */
  readonly currency?: MoneyUnit;
}
