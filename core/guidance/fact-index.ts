import type { Claim, ClaimId, Facts, Source, SourceId } from '../../data/facts.ts';
import type { TopicId } from '../../data/topics.ts';
import type { Guidance } from './types.ts';

/** The fact set, looked up by id and by topic in constant time. */
export interface FactIndex {
  readonly facts: Facts;
  /** Throws where the id is not in the fact set, which the build has already ruled out. */
  source(id: SourceId): Source;
  claim(id: ClaimId): Claim;
  /** In an order that does not hang on the order of the files: by source id, then by claim id. */
  claimsOn(topic: TopicId): readonly Claim[];
  claimsOf(source: SourceId): readonly Claim[];
  /** Guidance computed before, by what was asked: every keystroke asks again. */
  readonly answers: Map<string, Guidance>;
}

const cache = new WeakMap<Facts, FactIndex>();

/** The index of `facts`; built once for each fact set. */
export function indexFacts(facts: Facts): FactIndex {
  const known = cache.get(facts);
  if (known) return known;
  const index = build(facts);
  cache.set(facts, index);
  return index;
}

function build(facts: Facts): FactIndex {
  const claims = facts.claims.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const sources = new Map(facts.sources.map((source) => [source.id, source]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const byTopic = Map.groupBy(claims, (claim) => claim.topic);
  const bySource = Map.groupBy(claims, (claim) => claim.source);
  return {
    facts,
    source: (id) => found(sources.get(id), id),
    claim: (id) => found(byId.get(id), id),
    claimsOn: (topic) => byTopic.get(topic) ?? [],
    claimsOf: (source) => bySource.get(source) ?? [],
    answers: new Map(),
  };
}

function found<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`Not in the fact set: ${id}`);
  return value;
}
