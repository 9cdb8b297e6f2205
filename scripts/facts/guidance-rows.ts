import { concernsOn, guidance } from '../../core/guidance/guidance.ts';
import type { Abstention, Aside, Guidance, Status } from '../../core/guidance/types.ts';
import type { ClaimId, Facts, SourceId } from '../../data/facts.ts';
import { type ConcernId, TOPICS, type TopicId, type Unit } from '../../data/topics.ts';

/** What one or more sources say alike. `votes` is false for what is shown without being counted, and `why` says why. */
interface PositionRow {
  readonly min: number | null;
  readonly max: number | null;
  readonly stance: string | null;
  readonly sources: readonly SourceId[];
  readonly condition: string | null;
  readonly votes: boolean;
  readonly why: Abstention | null;
  readonly claims: readonly ClaimId[];
}

/** The guidance on one topic for one concern, flat enough for other programs to read. Both ends are inclusive. */
export interface GuidanceRow {
  readonly topic: TopicId;
  readonly concern: ConcernId;
  readonly kind: Guidance['kind'];
  readonly status: Status;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: Unit | null;
  /** How many voting sources agree with the answer. */
  readonly agree: number;
  /** How many sources vote. */
  readonly sources: number;
  readonly positions: readonly PositionRow[];
  /** `general` where too few sources speak of the concern asked for. */
  readonly answered_for: ConcernId;
  readonly lead: string | null;
  readonly lead_by: 'count' | 'warning' | null;
  readonly warnings: readonly ClaimId[];
}

/** Every topic as the panel orders them, in general first and then for each concern that sources speak of. */
export const guidanceRows = (facts: Facts): GuidanceRow[] => guidanceOf(facts).map(toRow);

export const guidanceOf = (facts: Facts): Guidance[] =>
  TOPICS.flatMap(({ id }) => concernsOn(facts, id).map((concern) => guidance(facts, id, concern)));

function toRow(answer: Guidance): GuidanceRow {
  const isQuantity = answer.kind === 'quantity';
  const isStance = answer.kind === 'stance';
  return {
    topic: answer.topic,
    concern: answer.asked,
    kind: answer.kind,
    status: answer.status,
    min: isQuantity ? (answer.usual?.min ?? null) : null,
    max: isQuantity ? (answer.usual?.max ?? null) : null,
    unit: isQuantity ? answer.unit : null,
    agree: answer.agree,
    sources: answer.voters.length,
    positions: [...votingPositions(answer), ...answer.asides.map(asideRow)],
    answered_for: answer.concern,
    lead: isStance ? answer.lead : null,
    lead_by: isStance ? answer.leadBy : null,
    warnings: answer.warnings.map(({ id }) => id),
  };
}

const COUNTED = { condition: null, votes: true, why: null };

function votingPositions(answer: Guidance): PositionRow[] {
  switch (answer.kind) {
    case 'quantity':
      return answer.positions.map(({ min, max, sources, claims }) => ({
        ...{ min, max, stance: null, sources },
        ...COUNTED,
        claims,
      }));
    case 'stance':
      return answer.positions.map(({ stance, sources, claims }) => ({
        ...{ min: null, max: null, stance, sources },
        ...COUNTED,
        claims,
      }));
    case 'advice':
      // Advice is collected and not counted, so no statement votes.
      return answer.statements.map(({ id, source, condition }) => ({
        ...{ min: null, max: null, stance: null, sources: [source] },
        ...{ condition: condition ?? null, votes: false, why: null },
        claims: [id],
      }));
  }
}

function asideRow({ claim, why }: Aside): PositionRow {
  return {
    min: claim.quantity?.min ?? null,
    max: claim.quantity?.max ?? null,
    stance: claim.stance,
    sources: [claim.source],
    condition: claim.condition ?? null,
    votes: false,
    why,
    claims: [claim.id],
  };
}
