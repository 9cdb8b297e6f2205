import type { QuantityMention } from '../quantity/mention.ts';
import { AGAINST, anyIn, clauseAround, type Item, itemsOf, USING } from './aftercare-items.ts';
import type { AftercareTopic } from './annotate.ts';
import { ALLOWING, isWait } from './is-wait.ts';
import { itemsAsked } from './items-asked.ts';
import { distance, has, type Scene, wordBeside } from './scene.ts';

/** The aftercare topics that a figure is a wait for, and whether the sentence itself or its question names them. */
export interface Waits {
  readonly topics: readonly AftercareTopic[];
  /** `clause`: figure and item stand in one clause. */
  readonly from: 'clause' | 'sentence' | 'question';
}

const DAYS_60 = 60 * 1440;

/** The figure that an item belongs to: the nearest, on the side on which the sentence keeps its figures. */
function ownerOf(
  scene: Scene,
  item: Item,
  mentions: readonly QuantityMention[],
  figuresFirst: boolean,
): QuantityMention | null {
  const clause = clauseAround(scene, item.first);
  const cost = (mention: QuantityMention): number => {
    const isBefore = mention.nextToken <= item.first;
    const sameClause = mention.firstToken >= clause.first && mention.firstToken < clause.next;
    return (
      distance(scene, item, mention) + (isBefore === figuresFirst ? 0 : 12) + (sameClause ? 0 : 12)
    );
  };
  const costs = mentions.map((mention) => ({ mention, cost: cost(mention) }));
  costs.sort((a, b) => a.cost - b.cost);
  const best = costs[0];
  return best && best.cost < 45 ? best.mention : null;
}

/** "After 24 hours, apply sunscreen daily for two weeks": the wait that opens the sentence, where the nearer figure is none. */
function openingWait(
  scene: Scene,
  item: Item,
  mentions: readonly QuantityMention[],
): QuantityMention | null {
  const [first] = mentions;
  if (!first || first.nextToken > item.first) return null;
  const opens = first.firstToken - scene.span.first <= 4;
  const after = [-1, -2, -3].some((back) => wordBeside(scene, first, back) === 'after');
  const using = anyIn(scene, { first: first.nextToken, next: item.first }, USING);
  return opens && after && using ? first : null;
}
/** The one figure of an answer; of "1 day after a facial, 3 days after microneedling", the one after the needling. */
function answering(
  scene: Scene,
  mentions: readonly QuantityMention[],
): QuantityMention | undefined {
  if (mentions.length === 1) return mentions[0];
  return mentions.find(
    (mention) =>
      wordBeside(scene, mention, 1) === 'after' &&
      scene.marks.some(
        ({ id, first }) =>
          id === 'needling' && first > mention.nextToken && first <= mention.nextToken + 2,
      ),
  );
}

/** "Can I go in the sun? Keep out of it for a fortnight": a clause that forbids and names no item takes what was asked. */
function answerAsked(
  scene: Scene,
  mentions: readonly QuantityMention[],
  items: readonly Item[],
  result: Map<QuantityMention, Waits>,
): void {
  for (const mention of mentions) {
    if ((result.get(mention)?.topics.length ?? 0) > 0) continue;
    const clause = clauseAround(scene, mention.firstToken);
    const named = items.some(({ first }) => first >= clause.first && first < clause.next);
    const direct = scene.asked !== null || (scene.context.layerTexts[0] ?? '').endsWith('?');
    const answers = direct || anyIn(scene, clause, AGAINST);
    const topics = named || !answers ? [] : itemsAsked(scene);
    if (topics.length > 0) result.set(mention, { topics, from: 'question' });
  }
}

const BETTER =
  /^(?:[,;(] )?(?:(?:and|or|but) )?(?:ideally|preferably|better|better still|potentially|possibly|sometimes|perhaps|maybe)$/;

/** "Wait at least 24 hours, and ideally 48, before make-up", "5 days, possibly 7": both are waits with the same. */
function shareIdeal(
  scene: Scene,
  mentions: readonly QuantityMention[],
  result: Map<QuantityMention, Waits>,
): void {
  const { tokens } = scene.annotated.text;
  mentions.forEach((mention, at) => {
    const before = mentions[at - 1];
    if (!before) return;
    const between = tokens.slice(before.nextToken, mention.firstToken).map(({ text }) => text);
    if (!BETTER.test(between.join(' '))) return;
    const [one, other] = [result.get(before), result.get(mention)];
    if (!one?.topics.length && other?.topics.length) result.set(before, other);
    else if (one?.topics.length && !other?.topics.length) result.set(mention, one);
  });
}

/** "No retinol for 3 days before and 5 days after": what the first figure holds for, the second does, too. */
function shareAround(
  scene: Scene,
  mentions: readonly QuantityMention[],
  result: Map<QuantityMention, Waits>,
): void {
  mentions.forEach((mention, at) => {
    const before = mentions[at - 1];
    const waits = before && result.get(before);
    if (!waits || waits.topics.length === 0 || (result.get(mention)?.topics.length ?? 0) > 0)
      return;
    const around =
      /^(?:before|prior|beforehand)$/.test(wordBeside(scene, before, 1)) &&
      /^(?:after|afterwards|post|following)$/.test(wordBeside(scene, mention, 1));
    if (around) result.set(mention, waits);
  });
}

const ALLOWED = /^(?:after|afterwards)? ?[,;] (?:but )?(?:it|they|this) (?:may|can|is|are)\b/;

/** "No make-up the day after; it may be worn after 24 hours": the figure is of the same. */
function shareAllowed(
  scene: Scene,
  mentions: readonly QuantityMention[],
  result: Map<QuantityMention, Waits>,
): void {
  const { tokens } = scene.annotated.text;
  mentions.forEach((mention, at) => {
    const before = mentions[at - 1];
    const waits = before && result.get(before);
    if (!before || !waits?.topics.length || result.get(mention)?.topics.length) return;
    const between = tokens.slice(before.nextToken, mention.firstToken).map(({ text }) => text);
    if (ALLOWED.test(between.join(' '))) result.set(mention, waits);
  });
}

/**
 * The aftercare topics that each figure of a sentence is a wait for; a figure taken by something that is no topic
 * ("no waxing for five days") maps to an empty list.
 */
export function aftercareOf(scene: Scene): Map<QuantityMention, Waits> {
  const result = new Map<QuantityMention, Waits>();
  const mentions = scene.mentions.filter(
    (mention) =>
      mention.dimension === 'time' &&
      !mention.recurrence &&
      (mention.max ?? mention.min ?? 0) >= 60 &&
      (mention.max ?? mention.min ?? 0) <= DAYS_60,
  );
  if (mentions.length === 0) return result;
  const items = itemsOf(scene);
  const topical = items.filter(({ topic }) => topic !== null);
  if (topical.length === 0) {
    const only = answering(scene, mentions);
    const direct =
      scene.asked !== null ||
      scene.span.next - scene.span.first <= 12 ||
      (only !== mentions[0] && (scene.context.layerTexts[0] ?? '').endsWith('?'));
    const answers =
      direct || anyIn(scene, scene.span, AGAINST) || anyIn(scene, scene.span, ALLOWING);
    const asked =
      answers && (items.length === 0 || has(scene, 'avoid', 'wait')) ? itemsAsked(scene) : [];
    if (asked.length > 0 && only) {
      result.set(only, { topics: asked, from: 'question' });
    }
    return result;
  }
  // "Shower after 6 hours, make-up after 24, gym after 48" ends with its figure.
  const endsWithFigure = (mentions.at(-1)?.firstToken ?? 0) > (items.at(-1)?.first ?? 0);
  const figuresFirst = (mentions[0]?.firstToken ?? 0) < (items[0]?.first ?? 0) && !endsWithFigure;
  for (const item of items) {
    const nearestOne = ownerOf(scene, item, mentions, figuresFirst);
    const opening = item.topic === null ? null : openingWait(scene, item, mentions);
    const owner = opening ?? nearestOne;
    if (!owner) continue;
    const topics = result.get(owner)?.topics ?? [];
    const waits = opening !== null || isWait(scene, item, owner);
    const isNew = item.topic !== null && !topics.includes(item.topic) && waits;
    const clause = clauseAround(scene, item.first);
    const near = owner.firstToken >= clause.first && owner.firstToken < clause.next;
    result.set(owner, {
      topics: isNew && item.topic ? [...topics, item.topic] : topics,
      from: near || result.get(owner)?.from === 'clause' ? 'clause' : 'sentence',
    });
  }
  shareAround(scene, mentions, result);
  shareIdeal(scene, mentions, result);
  shareAllowed(scene, mentions, result);
  answerAsked(scene, mentions, items, result);
  return result;
}
