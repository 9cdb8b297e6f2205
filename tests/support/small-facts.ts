import type { Claim, ClaimId, Facts, Source, SourceId } from '../../data/facts.ts';
import type { Tier } from '../../data/tiers.ts';
import { type TopicId, topicById, type Unit } from '../../data/topics.ts';

/** A claim written short: `{ source: 'a', min: 3, max: 6 }` says 3–6 sessions in general. */
export interface ShortClaim extends Partial<Omit<Claim, 'id' | 'source' | 'quantity'>> {
  readonly source: string;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly vague?: true;
}

export interface SmallFactsOptions {
  readonly tiers?: Readonly<Record<string, Tier>>;
  readonly sellers?: readonly string[];
  /** When they came out, by source. */
  readonly published?: Readonly<Record<string, string>>;
}

/** A fact set of a few lines; every source named by a claim exists, as a hospital without interest unless said. */
export function smallFacts(claims: readonly ShortClaim[], options: SmallFactsOptions = {}): Facts {
  const ids = [...new Set(claims.map((claim) => claim.source))];
  return {
    version: 'test',
    sources: ids.map((id) => sourceNamed(id, options)),
    claims: claims.map(lengthen),
  };
}

function sourceNamed(
  id: string,
  { tiers = {}, sellers = [], published = {} }: SmallFactsOptions,
): Source {
  return {
    id: id as SourceId,
    title: `Title of ${id}`,
    publisher: `Publisher ${id}`,
    url: `https://${id}.example/`,
    author: null,
    published: published[id] ?? null,
    checked_on: '2026-11-21',
    tier: tiers[id] ?? 'hospital',
    conflict_of_interest: sellers.includes(id) ? 'sells the treatment' : 'none stated',
    backing: sellers.includes(id) ? 'sessions' : null,
    checklist: {},
  };
}

function unitOf(id: TopicId): Unit {
  const topic = topicById(id);
  return topic.kind === 'quantity' ? topic.unit : 'session';
}

function lengthen({ source, min, max, vague, ...rest }: ShortClaim, index: number): Claim {
  const hasFigure = min !== undefined || max !== undefined;
  return {
    id: `${source}/${index}` as ClaimId,
    source: source as SourceId,
    topic: 'sessions-needed',
    concern: 'general',
    statement: `What ${source} says.`,
    quantity: hasFigure
      ? {
          min: min ?? null,
          max: max ?? null,
          unit: unitOf(rest.topic ?? 'sessions-needed'),
          as_written: 'as written',
          ...(vague && { vague }),
        }
      : null,
    stance: null,
    locator: 'a heading',
    ...rest,
  };
}
