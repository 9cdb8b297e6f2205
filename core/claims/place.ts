import { type TopicId, topicById, type Unit } from '../../data/topics.ts';
import type { Interval } from '../quantity/interval.ts';
import { inUnit, type QuantityMention } from '../quantity/mention.ts';
import { aftercareOf, type Waits } from './aftercare.ts';
import { carriedTopics, continuedTopics, type Placed, pointedAt } from './carry.ts';
import { isNeedleDepth, isSessionPrice, openedByFrom } from './place-others.ts';
import { countsSessions, placeSessions } from './place-session.ts';
import { type Ranked, rankTimeTopics } from './rank-time-topics.ts';
import { has, nearest, type Scene, wordBeside } from './scene.ts';
import { type Trap, trapOf } from './traps.ts';

/** What became of one figure: the topics it speaks to, or why it speaks to none. */
export type Placing =
  | {
      readonly kind: 'placed';
      readonly topics: readonly TopicId[];
      readonly mention: QuantityMention;
    }
  | { readonly kind: 'trap'; readonly trap: Trap }
  | { readonly kind: 'unplaced' }
  | { readonly kind: 'no-figure' };

const THRESHOLD = 1.3;
const AFTERCARE_SCORE = 2.6;
const CLEAR_OWN = 1.6;

const NO_FIGURE: Placing = { kind: 'no-figure' };

const placed = (mention: QuantityMention, ...topics: TopicId[]): Placing =>
  topics.length > 0 ? { kind: 'placed', topics, mention } : { kind: 'unplaced' };

/** "full results after six months" is no first result. */
function isFullResult(scene: Scene, mention: QuantityMention, topic: TopicId): boolean {
  if (topic === 'results-duration' && has(scene, 'last')) return false;
  const named = Math.min(
    nearest(scene, mention, 'fullResult', 'before') - 8,
    nearest(scene, mention, 'fullResult', 'after'),
  );
  if (named <= 4) return true;
  const steps = nearest(scene, mention, 'full');
  const another = scene.mentions.some(
    (other) => other !== mention && nearest(scene, other, 'full') < steps,
  );
  return steps <= 6 && !another && has(scene, 'result');
}

/** A rhythm of sessions outweighs a wait; any clear topic outweighs a wait that only the question names. */
function outweighs(best: Ranked | undefined, waits: Waits): boolean {
  if (!best) return false;
  if (waits.from === 'question') return best.score >= THRESHOLD;
  if (waits.from === 'sentence' && best.own >= CLEAR_OWN) return true;
  const isRhythm = best.topic === 'session-spacing' || best.topic === 'maintenance-interval';
  return isRhythm && best.score >= AFTERCARE_SCORE;
}

function placeTime(scene: Scene, mention: QuantityMention, waits: Waits | undefined): Placing {
  const [best] = rankTimeTopics(scene, mention);
  if (waits && !outweighs(best, waits)) return placed(mention, ...waits.topics);
  const pointed = best && best.own >= 1 ? [] : pointedAt(scene, mention);
  if (pointed.length > 0) return placed(mention, ...pointed);
  if (!best || best.score < THRESHOLD) return { kind: 'unplaced' };
  if (/^results-(?:onset|duration)$/.test(best.topic) && isFullResult(scene, mention, best.topic)) {
    return { kind: 'unplaced' };
  }
  return placed(mention, best.topic);
}

function placeByDimension(
  scene: Scene,
  mention: QuantityMention,
  waits: Waits | undefined,
): Placing {
  switch (mention.dimension) {
    case 'time':
      return placeTime(scene, mention, waits);
    case 'session':
      return placed(mention, ...placeSessions(scene, mention));
    case 'length':
      return isNeedleDepth(scene, mention) ? placed(mention, 'needle-depth') : { kind: 'unplaced' };
    case 'money':
      return isSessionPrice(scene, mention)
        ? placed(openedByFrom(scene, mention), 'cost')
        : { kind: 'unplaced' };
    case 'bare':
      return countsSessions(scene, mention)
        ? placed({ ...mention, dimension: 'session' }, ...placeSessions(scene, mention))
        : { kind: 'no-figure' };
    case 'other':
      return { kind: 'no-figure' };
  }
}

/** "until the next morning". */
const isUntil = (scene: Scene, mention: QuantityMention): boolean =>
  [-1, -2].some((back) => /^(?:until|till)$/.test(wordBeside(scene, mention, back)));

/** "Is a session every three weeks safe?" states nothing. */
const isQuestion = ({ annotated, span }: Scene): boolean =>
  annotated.text.tokens[span.next - 1]?.text === '?';

const REJECTING = /^(?:rather than|instead of|as opposed to)$/;

/** "At four-week rather than two-week intervals": the figure put aside for another, by the other. */
function putAside(scene: Scene): Map<QuantityMention, QuantityMention> {
  const { tokens } = scene.annotated.text;
  return new Map(
    scene.mentions.flatMap((mention, at): [QuantityMention, QuantityMention][] => {
      const before = scene.mentions[at - 1];
      if (!before) return [];
      const between = tokens.slice(before.nextToken, mention.firstToken).map(({ text }) => text);
      return REJECTING.test(between.join(' ')) ? [[mention, before]] : [];
    }),
  );
}

/** Says for every figure of a sentence what it is about; `last` is what the block's last figure was about. */
export function placeFigures(
  scene: Scene,
  last: Placed | null = null,
): { mention: QuantityMention; placing: Placing }[] {
  // Most sentences hold no figure.
  if (scene.mentions.length === 0 || isQuestion(scene)) return [];
  const waitsOf = aftercareOf(scene);
  const aside = scene.mentions.length > 1 ? putAside(scene) : null;
  let here: Placed | null = null;
  const placings = scene.mentions.map((mention) => {
    if (mention.vague === 'wholly') return { mention, placing: NO_FIGURE };
    const waits = waitsOf.get(mention);
    // "The next day" is a figure only as the end of a wait.
    const until = waits && isUntil(scene, mention);
    if (mention.vague === 'next-day' && !until) return { mention, placing: NO_FIGURE };
    const trap = trapOf(scene, mention, waits !== undefined);
    const placing: Placing = trap
      ? { kind: 'trap', trap }
      : placeByDimension(scene, mention, waits);
    if (placing.kind === 'placed') here = placing;
    if (placing.kind !== 'unplaced') return { mention, placing };
    const continued = continuedTopics(scene, mention, here);
    const topics = continued.length > 0 ? continued : carriedTopics(scene, mention, last);
    return { mention, placing: placed(mention, ...topics) };
  });
  return aside?.size ? chosen(placings, aside) : placings;
}

/** The figure chosen is about what the one put aside would have been about. */
function chosen(
  placings: readonly { mention: QuantityMention; placing: Placing }[],
  aside: ReadonlyMap<QuantityMention, QuantityMention>,
): { mention: QuantityMention; placing: Placing }[] {
  return placings.map(({ mention, placing }, at) => {
    if (aside.has(mention)) return { mention, placing: NO_FIGURE };
    const next = placings[at + 1];
    const takes = placing.kind === 'unplaced' && next && aside.get(next.mention) === mention;
    if (!takes || next.placing.kind !== 'placed') return { mention, placing };
    return { mention, placing: placed(mention, ...next.placing.topics) };
  });
}

/** The figure in the unit of `topic`; money stays in its own currency. Null where it cannot be put in that unit. */
export function intervalFor(
  topic: TopicId,
  mention: QuantityMention,
): { interval: Interval; unit: Unit } | null {
  const { kind, ...rest } = topicById(topic);
  if (kind !== 'quantity' || !('unit' in rest)) return null;
  const unit = rest.unit as Unit;
  if (mention.dimension === 'money')
    return { interval: { min: mention.min, max: mention.max }, unit };
  // "Make-up from 12 hours on": the wait is 12 hours.
  const opens = mention.bound === 'from' && topic.startsWith('aftercare-');
  // "Collagen peaks by three months": then, where redness is gone by then at the latest.
  const named = mention.bound === 'by' && /^(?:collagen-peak|results-onset)$/.test(topic);
  const ends = opens ? { max: mention.min } : named ? { min: mention.max } : {};
  const interval = inUnit({ ...mention, ...ends }, unit);
  return interval && { interval, unit };
}
