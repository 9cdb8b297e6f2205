import { DOING_AGAIN, type Soon } from '../../data/reading/soon.ts';
import type { TopicId } from '../../data/topics.ts';
import { AGAINST, type Item, itemsOf, word } from './aftercare-items.ts';
import { bareAnswer } from './bare-answer.ts';
import type { Placed } from './carry.ts';
import { contextHas } from './context.ts';
import type { Hit } from './phrase-index.ts';
import { plainOf, type Scene } from './scene.ts';
import type { Span } from './sentences.ts';
import { asMention, momentsOf, textOf } from './soon-moments.ts';
import { trapOf } from './traps.ts';

const PARTING = /^(?:;|:|but|however|while|whereas|although|though|yet)$/;

/** A new half of the sentence opens: at "but", at a semicolon, at "and you can". */
function parts(scene: Scene, at: number): boolean {
  const here = word(scene, at);
  if (PARTING.test(here)) return true;
  if (here === '-' && word(scene, at + 1) === 'you') return true;
  return /^(?:and|,|so)$/.test(here) && /^you (?:can|may)$/.test(textOf(scene, at + 1, at + 3));
}

function halfAround(scene: Scene, { first, next }: Span): Span {
  // "Straight after the session, you can wear make-up"
  const leads = first - scene.span.first <= 1;
  let from = first;
  while (from > scene.span.first && !parts(scene, from - 1)) from -= 1;
  let to = next;
  while (to < scene.span.next) {
    if (parts(scene, to) && !(leads && word(scene, to) === ',')) break;
    to += 1;
  }
  return { first: from, next: to };
}

/** Beside what forbids anywhere, these take a permission back here. */
const TAKING_BACK =
  /^(?:without|non|nor|neither|none|nothing|hardly|rarely|isn't|aren't|wasn't|doesn't|didn't|couldn't|wouldn't|unsafe|unwise|risky|harmful|dangerous|instead|rather|keep|except|waits|tempting|tempted|nobody|think|thinks|believe|believes|assume|wrong|mistake|worse|worst)$/;
/** Words that forbid only with a verb before them: "go out in the sun" does not. */
const HARMLESS: ReadonlySet<string> = new Set(['out', 'away', 'give']);
/** "That is no problem" forbids nothing. */
const NO_PROBLEM = /^(?:no (?:problem|issue|need to wait)|not a problem)/;

/** "Some clinics say you can": the page tells what others hold. */
const HEARSAY =
  /\b(?:some|many|others?|people|few|friends?|influencers?|bloggers?|sites?|videos?) (?:\w+ )?(?:say|says|claim|claims|swear|tell|insist)\b/;

/** True where a half names another treatment and no needling. */
function isOfAnother(scene: Scene, half: Span): boolean {
  const named = scene.marks.filter(({ first, next }) => first >= half.first && next <= half.next);
  const names = (id: string): boolean => named.some((mark) => mark.id === id);
  return names('other-treatment') && !names('needling');
}

function isTakenBack(scene: Scene, half: Span, spared: readonly Span[]): boolean {
  for (let at = half.first; at < half.next; at += 1) {
    const here = word(scene, at);
    if (!TAKING_BACK.test(here) && (!AGAINST.has(here) || HARMLESS.has(here))) continue;
    if (spared.some(({ first, next }) => at >= first && at < next)) continue;
    const harmless = NO_PROBLEM.exec(textOf(scene, at, at + 4));
    if (!harmless) return true;
    at += harmless[0].split(' ').length - 1;
  }
  return false;
}

const ADVERBS =
  /^(?:then|also|even|safely|again|still|simply|just|immediately|usually|generally|normally|typically|happily|easily|already|please|both|now)$/;
const FREE = /^(?:free|able|fine|ok|okay|safe|allowed|welcome|possible|permitted|acceptable)$/;
/** Items that are verbs themselves: "you may sunbathe". */
const VERBAL = /^(?:exercise|work|train|swim|sunbathe|wash|cleanse|rinse|exfoliate)$/;

/** "You may shower and wash your face" */
function isLicensedBeside(scene: Scene, half: Span, verb: number): boolean {
  const lead = textOf(scene, Math.max(half.first, verb - 6), verb);
  return /\b(?:can|may) (?:\w+ ){1,4}(?:and|or)$/.test(lead);
}

/** True where "can", "free to" or, for a command, nothing at all stands before a verb. */
function isLicensed(scene: Scene, half: Span, verb: number, commands: boolean): boolean {
  let at = verb - 1;
  while (at >= half.first && (ADVERBS.test(word(scene, at)) || soonAt(scene, at))) at -= 1;
  if (at < half.first) return commands;
  const here = word(scene, at);
  if (/^(?:can|may)$/.test(here)) return true;
  if (here === 'to') return FREE.test(word(scene, at - 1));
  return commands && /^(?:and|,|should)$/.test(here);
}

/** The words of "straight away", "the next day" stand like adverbs: "you can straight away use it". */
const soonAt = (scene: Scene, at: number): boolean =>
  /^(?:straight|right|away)$/.test(word(scene, at));

const DEEPEST = 6;

/** "You can go to the gym", "Resume exercise", "you may sunbathe". */
function isLetDo(scene: Scene, half: Span, { first, topic }: Item): boolean {
  if (topic === null) return false;
  const isVerb = VERBAL.test(word(scene, first));
  if (isVerb && (isLicensed(scene, half, first, false) || isLicensedBeside(scene, half, first))) {
    return true;
  }
  const short = topic.slice('aftercare-'.length);
  // "Drink alcohol" holds its own verb.
  for (let at = first; at >= Math.max(half.first, first - DEEPEST); at -= 1) {
    const verb = word(scene, at);
    const of = Object.hasOwn(DOING_AGAIN, verb) ? DOING_AGAIN[verb] : undefined;
    if (of === undefined) continue;
    if (of !== '*' && !of.split(' ').includes(short)) continue;
    if (isLicensed(scene, half, at, true)) return true;
  }
  return false;
}

/** "… can be worn", "… is perfectly fine", without a comma in between. */
const ALLOWED_AFTER =
  /^(?:[^\s,]+ ){0,8}?(?:(?:can|may) (?:\w+ ){0,2}?(?:be (?:\w+ ){0,2}?(?:worn|applied|used|resumed|restarted|reapplied|reintroduced|put on|continued|enjoyed|done|taken|consumed|started)|(?:go|be put) (?:back )?on)|(?:is|are) (?:\w+ )?(?:fine|ok|okay|safe|allowed|permitted|possible|acceptable|no problem|not a problem|a must|essential))(?: |$)/;
const JOINING =
  /^(?:[,/&-]|and|or|the|your|a|an|to|in|into|even|light|hot|any|normal|use|wear|apply| )*$/;

/** The items of a half that it lets the reader do, and those listed beside them. */
function allowed(scene: Scene, half: Span, items: readonly Item[]): Set<Item> {
  const result = new Set<Item>();
  const touches = (a: Item, b: Item | undefined): boolean =>
    b !== undefined && b.first - a.next <= 4 && JOINING.test(textOf(scene, a.next, b.first));
  for (const [at, item] of items.entries()) {
    const before = items[at - 1];
    const listed = before && result.has(before) && touches(before, item);
    const after = textOf(scene, item.next, Math.min(half.next, item.next + 16));
    if (listed || isLetDo(scene, half, item) || ALLOWED_AFTER.test(after)) result.add(item);
  }
  for (let at = items.length - 2; at >= 0; at -= 1) {
    const [item, after] = [items[at], items[at + 1]];
    // "Make-up, sunscreen and the gym are fine"
    if (item && after && result.has(after) && touches(item, after)) result.add(item);
  }
  return result;
}

const gap = (a: Span, b: Span): number => Math.max(a.first - b.next, b.first - a.next, 0);

const OPEN =
  /\?|\b(?:if (?!you (?:feel|want|like|wish|prefer|need|must)\b)|unless|whether|why|when you)/;

const MOST_ITEMS = 24;

/**
 * Permissions that carry no figure: "You can go to the gym the same day" (0–24 hours), "Make-up can be worn straight
 * away" (0), "You may sunbathe the next day" (24). Each moment with the aftercare topics it is said of, in minutes;
 * empty where the sentence asks, forbids, or speaks of another treatment.
 */
export function soonAgain(scene: Scene): Placed[] {
  const moments = momentsOf(scene);
  if (moments.length === 0 || OPEN.test(plainOf(scene))) return [];
  if (contextHas(scene.context, ['avoid'], 2)) return [];
  const items = itemsOf(scene).slice(0, MOST_ITEMS);
  const [only] = moments;
  const answers = only && moments.length === 1 ? bareAnswer(scene, items, only) : [];
  if (only && answers.length > 0) return placedAt(scene, only, answers);
  if (items.length === 0) return [];
  if (isOfAnother(scene, scene.span)) return [];
  const figures = scene.mentions
    .filter(({ dimension, vague }) => dimension === 'time' && vague !== 'next-day')
    .map(({ firstToken, nextToken }) => ({ first: firstToken, next: nextToken }))
    .filter((figure) =>
      moments.every((moment) => gap(figure, moment) > 0 || figure.first >= moment.next),
    );
  return moments.flatMap((moment): Placed[] => {
    const half = halfAround(scene, moment);
    const near = items.filter(({ first, next }) => first >= half.first && next <= half.next);
    if (near.length === 0 || isTakenBack(scene, half, [...items, ...moments])) return [];
    if (isOfAnother(scene, half) || HEARSAY.test(textOf(scene, half.first, half.next))) return [];
    const others: readonly Span[] = [...moments.filter((other) => other !== moment), ...figures];
    const own = [...allowed(scene, half, near)].filter((item) =>
      others.every((other) => gap(item, moment) <= gap(item, other)),
    );
    const topics = [...new Set(own.flatMap(({ topic }) => (topic === null ? [] : [topic])))];
    return placedAt(scene, moment, topics);
  });
}

function placedAt(scene: Scene, moment: Hit<Soon>, topics: readonly TopicId[]): Placed[] {
  const mention = asMention(scene, moment);
  return topics.length === 0 || trapOf(scene, mention, true) ? [] : [{ mention, topics }];
}
