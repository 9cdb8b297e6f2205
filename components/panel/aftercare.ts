import type { Answers, BriefAnswer } from '../../core/guidance/answers.ts';
import type { QuantityBrief } from '../../core/guidance/brief.ts';
import { ESSENTIAL_TOPICS } from '../../data/topics.ts';

type TimedAnswer = BriefAnswer & QuantityBrief;

/** The aftercare topics as they follow one another after a session. */
export interface Aftercare {
  /** Those with a usual range, the earliest first. */
  readonly timed: readonly TimedAnswer[];
  /** Those without a time that can be counted. */
  readonly untimed: readonly BriefAnswer[];
}

export function aftercareOf(answers: Answers): Aftercare {
  const all = ESSENTIAL_TOPICS.filter((topic) => topic.startsWith('aftercare-')).map((topic) =>
    answers.to(topic),
  );
  const isTimed = (guidance: BriefAnswer): guidance is TimedAnswer =>
    guidance.kind === 'quantity' && guidance.usual !== null;
  return {
    timed: all.filter(isTimed).toSorted((a, b) => opens(a) - opens(b) || closes(a) - closes(b)),
    untimed: all.filter((guidance) => !isTimed(guidance)),
  };
}

/** In hours after the session: from when the usual range has it possible. */
export const opens = ({ usual }: QuantityBrief): number => usual?.min ?? usual?.max ?? 0;
const closes = ({ usual }: QuantityBrief): number => usual?.max ?? Infinity;
