import type { QuantityMention } from '../quantity/mention.ts';
import { contextHas } from './context.ts';
import { isCoursePrice } from './course-price.ts';
import { has, nearest, plainOf, type Scene, wordBeside } from './scene.ts';

const LONGEST_NEEDLE = 6;

/** Of needles, a height is their length; "1 mm (0.04 inch) tall" says it twice. */
const TALL = /^(?:\( [^()]* \) )?(?:tall|high)\b/;
const afterMention = (scene: Scene, { nextToken }: QuantityMention): string =>
  scene.annotated.text.tokens
    .slice(nextToken, Math.min(scene.span.next, nextToken + 6))
    .map(({ text }) => text)
    .join(' ');

/** True where a length in millimetres is that of a needle, not of a scar, a hair or a layer of skin. */
export function isNeedleDepth(scene: Scene, mention: QuantityMention): boolean {
  // "The epidermis is 0.1 mm thick."
  if (!has(scene, 'needleLength', 'needling') && /\bthick(?:ness)?\b/.test(plainOf(scene)))
    return false;
  const longest = mention.max ?? mention.min ?? 0;
  if (longest <= 0 || longest > LONGEST_NEEDLE) return false;
  // "Studded with needles 1 mm tall"
  if (
    nearest(scene, mention, 'needleLength', 'before') <= 4 &&
    TALL.test(afterMention(scene, mention))
  )
    return true;
  if (/^(?:apart|high|wide|tall|across|thick)$/.test(wordBeside(scene, mention, 1))) return false;
  if (/^(?:long|deep)$/.test(wordBeside(scene, mention, 1))) return true;
  if (nearest(scene, mention, 'needleLength', 'after') <= 1) return true;
  // "1 mm for thick scars"
  const meant = wordBeside(scene, mention, 1) === 'for';
  const other = nearest(scene, mention, 'notNeedle', meant ? 'before' : 'either');
  return other > 5 || other > nearest(scene, mention, 'needleLength', 'before');
}

/** "from $250": what a session costs at least. */
export function openedByFrom(scene: Scene, mention: QuantityMention): QuantityMention {
  const label = wordBeside(scene, mention, -1) === ':' ? -2 : -1;
  const from = wordBeside(scene, mention, label) === 'from' && mention.min === mention.max;
  return from ? { ...mention, max: null, bound: 'from' } : mention;
}

/** "SkinPen x3 $900": a price for several. */
function isMultiple(scene: Scene, mention: QuantityMention): boolean {
  // "$799 for three"
  const forSeveral =
    wordBeside(scene, mention, 1) === 'for' &&
    scene.mentions.some(
      ({ dimension, firstToken, max }) =>
        (dimension === 'bare' || dimension === 'session') &&
        firstToken === mention.nextToken + 1 &&
        (max ?? 0) > 1,
    );
  if (forSeveral) return true;
  const words = [-4, -3, -2, -1].map((back) => wordBeside(scene, mention, back));
  return /(?:^|\s)(?:x ?[2-9]|x ?1\d|[2-9] x|1\d x)(?:\s|$)/.test(words.join(' '));
}

/** "Price: $299", "$250–$400" under "Cost": on a page about needling that is what a session costs. */
function isLabelled(scene: Scene, mention: QuantityMention): boolean {
  const { context } = scene;
  // "If you book three you pay $750."
  if (scene.mentions.some(({ dimension, max }) => dimension === 'bare' && (max ?? 0) > 1))
    return false;
  if (contextHas(context, ['device', 'package', 'planPrice'], 2)) return false;
  const headed = contextHas(context, ['priceLabel'], Math.max(1, context.own));
  const from = scene.annotated.text.tokens[scene.span.first]?.text === 'from';
  return nearest(scene, mention, 'priceLabel', 'before') <= 2 || headed || from;
}

const SHORT = 8;

/** "SkinPen face $325 | face and neck $400": the next entry of a line that names the needling once. */
function isListed({ span, previous }: Scene): boolean {
  if (span.next - span.first > SHORT) return false;
  for (let one = previous, back = 0; one !== null && back < 5; one = one.previous, back += 1) {
    if (has(one, 'other-treatment', 'device')) return false;
    if (has(one, 'needling')) return true;
  }
  return false;
}

/** "1 treatment $350, 3 treatments $900": what stands just before the price is what it buys. */
const isPricedOnce = (scene: Scene, mention: QuantityMention): boolean =>
  scene.mentions.some(
    ({ dimension, min, max, ordinal, nextToken }) =>
      dimension === 'session' &&
      min === 1 &&
      max === 1 &&
      !ordinal &&
      (nextToken === mention.firstToken ||
        (nextToken + 1 === mention.firstToken && /^[:=(-]$/.test(wordBeside(scene, mention, -1)))),
  );

/** "It costs less than a single salon visit": set against a session, it is the price of something else. */
const SET_AGAINST =
  /\b(?:less|more|cheaper|dearer) than (?:the (?:cost|price) of )?(?:a|one|your) (?:[\w-]+ ){0,3}?(?:session|visit|treatment|appointment|facial)\b/;

/** True where an amount of money is the price of one session of needling. */
export function isSessionPrice(scene: Scene, mention: QuantityMention): boolean {
  const amount = mention.max ?? mention.min ?? 0;
  if (amount < 20 || amount > 20_000 || isMultiple(scene, mention)) return false;
  if (SET_AGAINST.test(plainOf(scene))) return false;
  if (isPricedOnce(scene, mention)) return true;
  if (isCoursePrice(scene, mention)) return false;
  const perSession =
    nearest(scene, mention, 'perSession') <= 9 ||
    contextHas(scene.context, ['perSession', 'session'], 2);
  // The head of a price list's column: "Course of 3".
  if (contextHas(scene.context, ['package', 'planPrice'], scene.context.own)) return false;
  const pack = Math.min(nearest(scene, mention, 'package'), nearest(scene, mention, 'planPrice'));
  const several = scene.mentions.some(
    (other) =>
      other.dimension === 'session' &&
      (other.max ?? other.min ?? 0) > 1 &&
      Math.abs(other.firstToken - mention.firstToken) < 8,
  );
  if (/^(?:off|discount|deposit)$/.test(wordBeside(scene, mention, 1))) return false;
  if (several && nearest(scene, mention, 'perSession') > 3) return false;
  if (pack <= 5 && nearest(scene, mention, 'perSession') > pack) return false;
  const device = nearest(scene, mention, 'device');
  if (device <= 8 && !perSession) return false;
  return (
    perSession ||
    has(scene, 'session', 'needling') ||
    isLabelled(scene, mention) ||
    isListed(scene) ||
    (contextHas(scene.context, ['needling'], 9) && !contextHas(scene.context, ['device'], 2))
  );
}
