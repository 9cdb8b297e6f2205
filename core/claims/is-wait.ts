import type { QuantityMention } from '../quantity/mention.ts';
import {
  AGAINST,
  anyIn,
  clauseAround,
  headForbids,
  type Item,
  USING,
  word,
} from './aftercare-items.ts';
import { contextHas } from './context.ts';
import { has, nearest, plainOf, type Scene, wordBeside } from './scene.ts';
import type { Span } from './sentences.ts';

/** Verbs that ask to do what other sentences ask to leave alone: "Rinse with cool water for two days." */
const COMMANDS = new Set(['wash', 'cleanse', 'rinse', 'protect']);
/** Words that let the reader do something again. */
export const ALLOWING = new Set(
  `can may start back resume return ok okay safe fine allowed wear wearing until wait`.split(' '),
);
const RESUMING = new Set(
  `after once when resume resuming resumed return returning restart reintroduce reintroduced back start begin from within later
  post following on in`.split(/\s+/),
);

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
  /\b(?:nothing but|only|just|plain) (?:(?:rinse|wash|splash|cleanse|use)\b (?:\w+ ){0,6}?)?(?:\w+ ){0,2}water\b|\bwater (?:only|alone|and nothing else)\b/;

const WISHING =
  /^if you (?:\w+ )?(?:want|wish|plan|prefer|intend|need|like|must|(?:are|'re) (?:keen|planning))\b/;

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
export function isWait(scene: Scene, item: Item, mention: QuantityMention): boolean {
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
  // "With retinol, wait a week", "If you want to wash your face, wait two days"
  const opens =
    (item.first === scene.span.first + 1 && /^(?:with|for)$/.test(word(scene, scene.span.first))) ||
    (WISHING.test(plainOf(scene)) && mention.firstToken > item.first);
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
