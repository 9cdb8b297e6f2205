import { guidance as compute } from '../../core/guidance/guidance.ts';
import type { Guidance, QuantityGuidance } from '../../core/guidance/types.ts';
import type { Facts } from '../../data/facts.ts';
import { ESSENTIAL_TOPICS } from '../../data/topics.ts';

/** The aftercare topics as they follow one another after a session. */
export interface Aftercare {
  /** Those with a usual range, the earliest first. */
  readonly timed: readonly QuantityGuidance[];
  /** Those without a time that can be counted. */
  readonly untimed: readonly Guidance[];
}

export function aftercareOf(facts: Facts): Aftercare {
  const all = ESSENTIAL_TOPICS.filter((topic) => topic.startsWith('aftercare-')).map((topic) =>
    compute(facts, topic),
  );
  const isTimed = (guidance: Guidance): guidance is QuantityGuidance =>
    guidance.kind === 'quantity' && guidance.usual !== null;
  return {
    timed: all.filter(isTimed).toSorted((a, b) => opens(a) - opens(b) || closes(a) - closes(b)),
    untimed: all.filter((guidance) => !isTimed(guidance)),
  };
}

/** In hours after the session: from when the usual range has it possible. */
export const opens = ({ usual }: QuantityGuidance): number => usual?.min ?? usual?.max ?? 0;
const closes = ({ usual }: QuantityGuidance): number => usual?.max ?? Infinity;
