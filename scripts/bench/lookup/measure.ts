import type { QuestionItem } from '../../eval/questions.ts';
import type { Engine, Hits } from './engines.ts';

/** Shares from 0 to 1, except where said. */
export interface Measured {
  readonly top1: number;
  readonly top3: number;
  readonly rejected: number;
  readonly wronglyRejected: number;
  /** Microseconds for one question: the median of the passes' means. */
  readonly microseconds: number;
}

const PASSES = 7;

const accepted = (item: QuestionItem): readonly unknown[] => [
  item.expected_topic,
  ...(item.also_ok ?? []),
];

interface Answered {
  readonly item: QuestionItem;
  readonly hits: Hits;
}
const share = (all: readonly Answered[], holds: (answered: Answered) => boolean): number =>
  all.filter(holds).length / Math.max(1, all.length);

/** An engine without a gate of its own may lose this share of the on-topic questions to refuse the others. */
const MAY_LOSE = 0.02;

const NO_CUT = Number.NEGATIVE_INFINITY;
const isAnswered = ({ hits }: Answered, cut: number): boolean =>
  hits.score !== null && hits.score >= cut;
const isRight = ({ item, hits }: Answered, first: number): boolean =>
  hits.topics.slice(0, first).some((topic) => accepted(item).includes(topic));

/** The highest score below which no more than the share allowed of the on-topic questions is refused. */
function bestCut(on: readonly Answered[]): number {
  const scores = on.map(({ hits }) => hits.score ?? NO_CUT).sort((a, b) => a - b);
  return scores[Math.floor(scores.length * MAY_LOSE)] ?? NO_CUT;
}

/**
 * Libraries have no gate: their first and first three are counted without one, and apart from that they are given
 * the cut that serves them best on these very questions, which is more than one could know beforehand.
 */
function quality(engine: Engine, all: readonly Answered[]): Omit<Measured, 'microseconds'> {
  const on = all.filter(({ item }) => item.expected_topic);
  const off = all.filter(({ item }) => item.expected_topic === null);
  const cut = engine.refuses === 'itself' ? NO_CUT : bestCut(on);
  return {
    top1: share(on, (answered) => isRight(answered, 1)),
    top3: share(on, (answered) => isRight(answered, 3)),
    rejected: share(off, (answered) => !isAnswered(answered, cut) || isRight(answered, 1)),
    wronglyRejected: share(on, (answered) => !isAnswered(answered, cut)),
  };
}

function microseconds(engine: Engine, questions: readonly string[]): number {
  const passes = Array.from({ length: PASSES }, () => {
    const start = performance.now();
    for (const question of questions) engine.search(question);
    return ((performance.now() - start) * 1000) / questions.length;
  }).sort((a, b) => a - b);
  return passes[Math.floor(PASSES / 2)] ?? Number.NaN;
}

export function measure(engine: Engine, items: readonly QuestionItem[]): Measured {
  const all = items.map((item) => ({ item, hits: engine.search(item.q) }));
  return {
    ...quality(engine, all),
    microseconds: microseconds(
      engine,
      items.map(({ q }) => q),
    ),
  };
}
