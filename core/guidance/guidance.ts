import type { Claim, Facts } from '../../data/facts.ts';
import { FEATURED_CLAIMS } from '../../data/featured-claims.ts';
import { TIERS } from '../../data/tiers.ts';
import { type ConcernId, type Topic, type TopicId, topicById } from '../../data/topics.ts';
import { inOneCurrency } from './currency.ts';
import { type FactIndex, indexFacts } from './fact-index.ts';
import { isWarningBody, NO_FILTERS, passesFilters } from './filters.ts';
import { tallyQuantity } from './quantity.ts';
import { tallyStance } from './stance.ts';
import { MIN_VOTERS_FOR_CONCERN } from './thresholds.ts';
import type { AdviceGuidance, Aside, Filters, Guidance } from './types.ts';
import { asidesAmong, hasVote } from './votes.ts';

/**
 * What the fact set says about `topic` for `concern`: computed, never stored. Where fewer than
 * MIN_VOTERS_FOR_CONCERN sources give a figure for the concern and enough do so in general, it answers for
 * `general` (`concern` differs from `asked`) and keeps what little is said of the concern as asides.
 */
export function guidance(
  facts: Facts,
  topicId: TopicId,
  asked: ConcernId = 'general',
  filters: Filters = NO_FILTERS,
): Guidance {
  const index = indexFacts(facts);
  const key = `${topicId} ${asked} ${filters.withoutSellers} ${filters.evidenceOnly}`;
  const known = index.answers.get(key);
  if (known) return known;
  const computed = compute(index, topicId, asked, filters);
  index.answers.set(key, computed);
  return computed;
}

function compute(index: FactIndex, topicId: TopicId, asked: ConcernId, filters: Filters): Guidance {
  const topic = topicById(topicId);
  const all = index.claimsOn(topicId);
  const {
    unit,
    counted: kept,
    others,
  } = inOneCurrency(
    topic,
    all.filter((claim) => isKept(index, topic, claim, filters)),
    index.facts.currency,
  );
  const concern = answerableConcern(topic, kept, asked);
  const chosen = claimsFor(topic, kept, concern);
  const warnings = warningsAmong(index, topic, claimsFor(topic, all, concern));
  const asides = [
    ...tooFew(topic, kept, asked, concern),
    ...(topic.kind === 'advice' ? [] : asidesAmong(chosen)),
    ...claimsFor(topic, others, concern).map((claim): Aside => ({ claim, why: 'other-currency' })),
  ];
  const base = { topic: topicId, asked, concern, asides, warnings };
  switch (topic.kind) {
    case 'quantity': {
      const { openBothWays, ...tally } = tallyQuantity(chosen);
      const unplaced = openBothWays.map((claim): Aside => ({ claim, why: 'no-figure' }));
      return {
        ...base,
        kind: 'quantity',
        unit: unit ?? topic.unit,
        ...tally,
        asides: [...asides, ...unplaced],
      };
    }
    case 'stance':
      return { ...base, kind: 'stance', ...tallyStance(topic, chosen, warnings) };
    case 'advice':
      return { ...base, kind: 'advice', ...collectAdvice(index, topicId, chosen) };
  }
}

/** True where the answer depends on the concern, so that it makes sense to choose one. */
const answersByConcern = (topic: Topic): boolean =>
  topic.kind === 'quantity' || (topic.kind === 'stance' && topic.byConcern);

/** The concerns that at least one claim on this topic speaks of, `general` first. */
export function concernsOn(facts: Facts, topicId: TopicId): ConcernId[] {
  if (!answersByConcern(topicById(topicId))) return ['general'];
  const spoken = new Set(
    indexFacts(facts)
      .claimsOn(topicId)
      .map((claim) => claim.concern),
  );
  spoken.delete('general');
  return ['general', ...[...spoken].toSorted()];
}

function claimsFor(topic: Topic, claims: readonly Claim[], concern: ConcernId): readonly Claim[] {
  return answersByConcern(topic) ? claims.filter((claim) => claim.concern === concern) : claims;
}

/** Only a figure falls back: that something works in general says nothing about whether it works for hair loss. */
function answerableConcern(topic: Topic, claims: readonly Claim[], asked: ConcernId): ConcernId {
  if (!answersByConcern(topic)) return 'general';
  if (asked === 'general' || topic.kind !== 'quantity') return asked;
  const canAnswer = (concern: ConcernId) =>
    voterCount(claimsFor(topic, claims, concern)) >= MIN_VOTERS_FOR_CONCERN;
  return canAnswer('general') && !canAnswer(asked) ? 'general' : asked;
}

const voterCount = (claims: readonly Claim[]): number =>
  new Set(claims.filter(hasVote).map((claim) => claim.source)).size;

function tooFew(
  topic: Topic,
  claims: readonly Claim[],
  asked: ConcernId,
  concern: ConcernId,
): Aside[] {
  if (asked === concern || !answersByConcern(topic)) return [];
  return claimsFor(topic, claims, asked).map((claim) => ({ claim, why: 'too-few' }));
}

/** No filter takes the advice of an official body away: among it are the reasons not to have the treatment. */
function isKept(index: FactIndex, topic: Topic, claim: Claim, filters: Filters): boolean {
  const source = index.source(claim.source);
  return passesFilters(source, filters) || (topic.kind === 'advice' && isWarningBody(source));
}

/** What warning bodies say to a reader's caution, what holds without a condition first; kept whatever the filters. */
function warningsAmong(index: FactIndex, topic: Topic, claims: readonly Claim[]): Claim[] {
  if (topic.kind === 'quantity' && topic.warnedBy) {
    return warningsAmong(index, topicById(topic.warnedBy), index.claimsOn(topic.warnedBy));
  }
  if (topic.kind !== 'stance') return [];
  return claims
    .filter(
      (claim) =>
        !claim.unverified &&
        claim.stance !== null &&
        topic.cautionary.includes(claim.stance) &&
        isWarningBody(index.source(claim.source)),
    )
    .toSorted((a, b) => Number(a.condition !== undefined) - Number(b.condition !== undefined));
}

/** Advice is not counted: every statement stands, first the featured ones as listed, then by tier, then by id. */
function collectAdvice(
  index: FactIndex,
  topicId: TopicId,
  claims: readonly Claim[],
): Pick<AdviceGuidance, 'status' | 'voters' | 'agree' | 'statements'> {
  const featured = FEATURED_CLAIMS[topicId] ?? [];
  const place = (claim: Claim): number => {
    const listed = featured.indexOf(claim.id);
    return listed >= 0 ? listed : featured.length + TIERS.indexOf(index.source(claim.source).tier);
  };
  // The claims come by id, and the sort keeps that order among equals.
  const statements = claims
    .filter((claim) => !claim.unverified)
    .toSorted((a, b) => place(a) - place(b));
  const voters = [...new Set(statements.map((claim) => claim.source))];
  const status =
    voters.length === 0 ? 'silent' : voters.length === 1 ? 'single-source' : 'not-counted';
  return { status, voters, agree: 0, statements };
}
