import type { QuantityMention } from '../quantity/mention.ts';
import {
  AGAINST,
  anyIn,
  clauseAround,
  headForbids,
  type Item,
  itemsOf,
  USING,
  word,
} from './aftercare-items.ts';
import type { AftercareTopic, Mark } from './annotate.ts';
import { contextHas } from './context.ts';
import { distance, has, nearest, plainOf, type Scene, wordBeside } from './scene.ts';
import type { Span } from './sentences.ts';

/** The aftercare topics that a figure is a wait for, and whether the sentence itself or its question names them. */
export interface Waits {
  readonly topics: readonly AftercareTopic[];
  /** `clause`: figure and item stand in one clause. */
  readonly from: 'clause' | 'sentence' | 'question';
}

const DAYS_60 = 60 * 1440;

/** Verbs that ask to do what other sentences ask to leave alone: "Rinse with cool water for two days." */
const COMMANDS = new Set(['wash', 'cleanse', 'rinse', 'protect']);
const ALLOWING = new Set(
  `can may start back resume return ok okay safe fine allowed wear wearing until wait`.split(' '),
);
const RESUMING = new Set(
  `after once when resume resuming resumed return returning restart reintroduce reintroduced back start begin from within later
  post following on in`.split(/\s+/),
);

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
  if (!first || mentions.length < 2 || first.nextToken > item.first) return null;
  const opens = first.firstToken - scene.span.first <= 4;
  const after = [-1, -2, -3].some((back) => wordBeside(scene, first, back) === 'after');
  const using = anyIn(scene, { first: first.nextToken, next: item.first }, USING);
  return opens && after && using ? first : null;
}

/** The first word of a sentence, past an item number. */
function firstWord(scene: Scene): number {
  let at = scene.span.first;
  while (at < scene.span.next && scene.annotated.text.tokens[at]?.kind !== 'word') at += 1;
  return at;
}

/** "Make-up: 24 hours", "24 hours: make-up", "Make-up (24 hours)"; "For two days: gentle cleanser" is no wait. */
const isLabel = (scene: Scene, item: Item, mention: QuantityMention): boolean =>
  /^[:(-]$/.test(word(scene, item.next)) ||
  (word(scene, mention.nextToken) === ':' &&
    !mention.ordinal &&
    wordBeside(scene, mention, -1) !== 'for');

const ONLY_WATER =
  /\b(?:nothing but|only|just|plain) (?:\w+ ){0,2}water\b|\bwater (?:only|alone|and nothing else)\b/;

const KEEPING = new Set(['keep', 'stay', 'remain', 'keeping']);

/** "SPF 50 every day" asks for it. */
const isDaily = (scene: Scene, from: number): boolean =>
  [0, 1, 2, 3, 4].some(
    (step) =>
      word(scene, from + step) === 'daily' ||
      (/^(?:every|each)$/.test(word(scene, from + step)) && word(scene, from + step + 1) === 'day'),
  );

const MODAL_NOT =
  /\b(?:must|should|do|can|may|will) not\b|\b(?:don't|never|cannot|can't|mustn't|shouldn't)\b/;

/** "You must not swim, use sunbeds or exercise": a list joined by "or" stays under its "not". */
function isListedUnderNot(scene: Scene, clause: Span): boolean {
  if (word(scene, clause.first) !== ',') return false;
  const { tokens } = scene.annotated.text;
  const join = (from: number, to: number): string =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  const lead = join(scene.span.first, clause.first);
  return (
    MODAL_NOT.test(lead) &&
    !/\b(?:but|instead)\b|[;:]/.test(lead) &&
    /\bor\b/.test(join(clause.first, scene.span.next)) &&
    !/\b(?:and|but)\b/.test(join(clause.first, clause.next))
  );
}

const OUTDOORS = new Set(['whenever', 'outdoors', 'outside', 'daily', 'always']);

/** "No make-up for 24 hours", "make-up after 24 hours" are waits; "wear SPF for two weeks" is none. */
function isWait(scene: Scene, item: Item, mention: QuantityMention): boolean {
  // "Keep your face make-up free"
  const free = word(scene, item.next) === '-' ? item.next + 1 : item.next;
  if (word(scene, free) === 'free') return true;
  // "Keep the area dry"
  if (word(scene, item.next - 1) === 'dry')
    return anyIn(
      scene,
      { first: Math.max(scene.span.first, item.first - 4), next: item.next },
      KEEPING,
    );
  if (item.topic === 'aftercare-wash' && ONLY_WATER.test(plainOf(scene))) return true;
  if (item.topic === 'aftercare-sunscreen' && isDaily(scene, item.next)) return false;
  const clause = clauseAround(scene, item.first);
  // "SPF 30 whenever you are outdoors" asks for it.
  const worn = item.topic === 'aftercare-sunscreen' && anyIn(scene, clause, OUTDOORS);
  if (worn && !anyIn(scene, clause, AGAINST)) return false;
  // "Alcohol within three days of your treatment means more bleeding" tells of the time before it.
  const tells = !anyIn(scene, clause, AGAINST) && !anyIn(scene, clause, ALLOWING);
  if (word(scene, mention.nextToken) === 'of' && tells) return false;
  if (nearest(scene, mention, 'peeling', 'before') <= 4) return false;
  const whole = {
    first: Math.min(clause.first, mention.firstToken),
    next: Math.max(clause.next, mention.nextToken),
  };
  const lead = { first: scene.span.first, next: item.first };
  const leadsToItem = anyIn(scene, { first: clause.first, next: item.first }, AGAINST);
  if (leadsToItem || anyIn(scene, { first: item.next, next: clause.next }, AGAINST)) return true;
  if (isListedUnderNot(scene, clause)) return true;
  if (headForbids(scene)) return true;
  // "With retinol, wait a week"
  const opens =
    item.first === scene.span.first + 1 && /^(?:with|for)$/.test(word(scene, scene.span.first));
  if (opens && anyIn(scene, whole, AGAINST)) return true;
  // "SPF 50 for a month" asks for it all that time.
  const throughout =
    [-1, -2, -3].some((back) => wordBeside(scene, mention, back) === 'for') &&
    anyIn(scene, clause, USING) &&
    !anyIn(scene, clause, AGAINST);
  if (throughout && !isLabel(scene, item, mention)) return false;
  const later = /\bafter (?:that|this)\b/.test(plainOf(scene)); // "…, and wear sunscreen after that"
  const resumed = !later && anyIn(scene, { first: whole.first, next: whole.next }, RESUMING);
  const positive = has(scene, 'applying') && !resumed;
  if (resumed && !positive) return true;
  if (
    anyIn(scene, lead, AGAINST) &&
    !anyIn(scene, { first: clause.first, next: item.first }, new Set(['wear', 'use', 'apply']))
  )
    return true;
  const commands = item.first === firstWord(scene) && COMMANDS.has(word(scene, item.first));
  if (commands && !anyIn(scene, clause, AGAINST)) return false;
  const using = anyIn(scene, { first: clause.first, next: item.first }, USING);
  const asked = !using && (scene.asked !== null || contextHas(scene.context, ['avoid'], 2));
  return asked || isLabel(scene, item, mention);
}

/** "After 72 hours you may resume these activities": the things named just before. */
const RESUMED_THINGS =
  /\b(?:resume|return to|go back to|get back to|restart|start|do|take|use|apply|enjoy) (?:these|those|them|this|all of these)\b/;

/** The topics that the question or heading names which a sentence answers that names none itself. */
export function itemsAsked(scene: Scene): AftercareTopic[] {
  const source = scene.asked ?? (RESUMED_THINGS.test(plainOf(scene)) ? scene.previous : null);
  const asked = source ? itemsOf(source).map(({ topic }) => topic) : [];
  const named = (mark: Mark): boolean => mark.startsWith('item:') && mark !== 'item:none';
  // A question that names no item asks for something else; what stands above it does not answer it.
  const { layers, layerTexts } = scene.context;
  const asking = layerTexts.findIndex((text) => text.endsWith('?'));
  const reach = asking < 0 ? layers.length : asking + 1;
  const layer = layers.slice(0, reach).find((marks) => marks.some(named)) ?? [];
  const headed = layer.flatMap((mark) =>
    mark.startsWith('item:') && mark !== 'item:none' ? [mark.slice(5) as AftercareTopic] : [],
  );
  const topics = [...asked, ...headed].filter((topic) => topic !== null);
  return [...new Set(topics)];
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
    const direct = scene.asked !== null || scene.span.next - scene.span.first <= 12;
    const answers =
      direct || anyIn(scene, scene.span, AGAINST) || anyIn(scene, scene.span, ALLOWING);
    const asked =
      answers && (items.length === 0 || has(scene, 'avoid', 'wait')) ? itemsAsked(scene) : [];
    const [only] = mentions;
    if (asked.length > 0 && only && mentions.length === 1) {
      result.set(only, { topics: asked, from: 'question' });
    }
    return result;
  }
  const figuresFirst = (mentions[0]?.firstToken ?? 0) < (items[0]?.first ?? 0);
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
  answerAsked(scene, mentions, items, result);
  return result;
}
