import type { QuantityMention } from '../quantity/mention.ts';
import type { Mark } from './annotate.ts';
import { contextHas } from './context.ts';
import { has, nearest, plainOf, type Scene, wordBeside } from './scene.ts';

/** Minutes in a day. */
const DAY = 1440;
/** Added to a score, it rules a topic out. */
export const NEVER = -9;

/*
 * What a sentence as a whole adds to a topic of time, beyond the pull of single cues: each function returns points
 * for its topic, below zero where the sentence speaks against it.
 */

const isRhythm = (mention: QuantityMention, least = 5 * DAY): boolean =>
  mention.recurrence && (mention.max ?? mention.min ?? 0) >= least;

/** Named in the sentence, in the question or heading it stands under, or in the question just before it. */
const about = (scene: Scene, ...cues: Mark[]): boolean =>
  has(scene, ...cues) ||
  contextHas(scene.context, cues, 2) ||
  (scene.asked !== null && has(scene.asked, ...cues));

/** As {@link about}, or in the sentence before: "One takes 20 minutes." */
export const follows = (scene: Scene, ...cues: Mark[]): boolean =>
  about(scene, ...cues) || (scene.previous !== null && has(scene.previous, ...cues));

/** "after", "within", "in", "over": the figure is a point or a stretch of time that passes first. */
const PASSING = new Set(
  'after within in over by from at approximately around the about'.split(' '),
);

/** So seldom that it can only keep up what a series has done. */
const isSeldom = (mention: QuantityMention): boolean =>
  isRhythm(mention, 150 * DAY) && (mention.min ?? 0) >= 150 * DAY;

/** A length in millimetres is a needle's, with or without the word. */
const namesNeedle = (scene: Scene): boolean =>
  has(scene, 'needling', 'needleLength') ||
  scene.mentions.some(({ dimension }) => dimension === 'length');

/** "four weeks between facial sessions": what stands between the two words may be anything. */
function betweenSessions(scene: Scene, mention: QuantityMention): number {
  const step = [1, 2, 3].find((ahead) => wordBeside(scene, mention, ahead) === 'between');
  if (step === undefined || has(scene, 'between')) return 0;
  const at = mention.nextToken + step - 1;
  return scene.marks.some(({ id, first }) => id === 'session' && first > at && first <= at + 3)
    ? 2.6
    : 0;
}

const followsRhythm = (scene: Scene, mention: QuantityMention): boolean =>
  scene.mentions.some(
    ({ recurrence, nextToken }) => recurrence && nextToken + 1 === mention.firstToken,
  );

const RENEWING =
  /\b(?:(?:renews?|regenerates?|replaces?|sheds?|turns? over|turnover|cycles?) (?:\S+ ){0,3}?|(?:heals?|repairs?|rebuilds?|restores?) itself )(?:every|each)\b/;
const TEN_WEEKS = 70 * DAY;

/** "Every six weeks, and a course of three is enough": too often for upkeep, and beside a count. */
const isCourse = (scene: Scene, mention: QuantityMention): boolean =>
  isRhythm(mention) &&
  (mention.max ?? mention.min ?? 0) <= TEN_WEEKS &&
  !has(scene, 'maintenance', 'afterSeries') &&
  scene.mentions.some(
    ({ dimension, min, ordinal, recurrence }) =>
      dimension === 'session' && (min ?? 0) > 1 && !ordinal && !recurrence,
  );

const GAP_REACH = 6;

/** "A month apart; treatments twice a year": only the first is called a gap. */
const saysGap = (scene: Scene, mention: QuantityMention): boolean =>
  (['between', 'apart', 'interval'] as const).some(
    (id) => nearest(scene, mention, id) <= GAP_REACH,
  );

/** A rhythm of days or weeks is that of sessions unless something is applied or worn; 0 for other figures. */
export function spacing(scene: Scene, mention: QuantityMention): number {
  // Products are used every few days, too: so short a rhythm must be that of the needles.
  const before = scene.previous;
  const rolled =
    namesNeedle(scene) ||
    (before !== null && namesNeedle(before)) ||
    contextHas(scene.context, ['interval'], scene.context.own);
  const least = rolled && !has(scene, 'applying', 'wearOrUse', 'avoid') ? 2 * DAY : 5 * DAY;
  // "Start six months out."
  if (!mention.recurrence && wordBeside(scene, mention, 1) === 'out') return NEVER;
  // "monthly for three months": how long the course goes on.
  if (
    !mention.recurrence &&
    wordBeside(scene, mention, -1) === 'for' &&
    followsRhythm(scene, mention)
  )
    return NEVER;
  if (!isRhythm(mention, namesNeedle(scene) && !has(scene, 'applying') ? 2 * DAY : least)) {
    return betweenSessions(scene, mention);
  }
  // "Skin renews itself every 27 days."
  if (RENEWING.test(plainOf(scene))) return NEVER;
  // "Change the roller head every three months."
  if (has(scene, 'device') && nearest(scene, mention, 'wearsOut', 'before') <= 20) return NEVER;
  const headed = contextHas(scene.context, ['maintenance'], scene.context.own + 1);
  const upkeep = headed && !has(scene, 'between', 'apart') && !isCourse(scene, mention) ? -2.5 : 0;
  const near = scene.previous;
  const counts = (one: Scene): boolean => has(one, 'session', 'spaced', 'interval');
  const needled = namesNeedle(scene) || (near !== null && namesNeedle(near));
  const counted = counts(scene) || (near !== null && counts(near)) ? 0.7 : 0;
  // The page is about needling: a rhythm of weeks is that of sessions, where nothing is applied or worn.
  const short = scene.span.next - scene.span.first <= 14;
  const alone =
    short && isRhythm(mention, 14 * DAY) && !has(scene, 'applying', 'wearOrUse') ? 0.5 : 0;
  const yearly = isSeldom(mention) && !saysGap(scene, mention) ? -1.5 : 0;
  return (
    betweenSessions(scene, mention) + upkeep + yearly + 0.9 + alone + counted + (needled ? 0.8 : 0)
  );
}

/** Needs a word for upkeep; a rhythm adds to it. */
export function maintenance(scene: Scene, mention: QuantityMention): number {
  const gains = /\bwith(?:out)? (?:\w+ )?(?:maintenance|upkeep|top-ups)\b/.test(plainOf(scene));
  if (gains && !mention.recurrence) return NEVER;
  // "Upkeep gives up to a year of clearer skin."
  if (mention.bound === 'up to' && !mention.recurrence) return NEVER;
  if (isCourse(scene, mention)) return NEVER;
  const after = nearest(scene, mention, 'afterSeries', 'before') < Infinity;
  const named = about(scene, 'maintenance') || after;
  if (!named && isSeldom(mention) && has(scene, 'session', 'nextSession')) return 2;
  if (!named) return NEVER;
  return mention.recurrence ? 1 : 0;
}

/** True where a label at the start names it: "Results: from 4 weeks". */
const labels = (scene: Scene, id: Mark): boolean =>
  scene.marks.some((mark) => mark.id === id && mark.next <= scene.labelEnd);

/** "It may be up to three months before a change is noticed." */
function precedesResult(scene: Scene, mention: QuantityMention): boolean {
  const { tokens } = scene.annotated.text;
  return scene.marks.some(
    (mark) =>
      mark.id === 'see' &&
      mark.first > mention.nextToken &&
      tokens
        .slice(mention.nextToken, mark.first)
        .some(({ text }) => /^(?:before|until|till)$/.test(text)),
  );
}

/** "Improvement takes 8–12 weeks" */
const resultTakes = (scene: Scene, mention: QuantityMention): boolean =>
  nearest(scene, mention, 'take', 'before') <= 1 &&
  nearest(scene, mention, 'result', 'before') <= 3;

/** "Results" above a bare figure, and "expect results", ask or tell when they come. */
const RESULTS_LABEL = /^(?:first |visible |initial )?results?(?: seen| visible| appear)?:?$/i;
const EXPECTED =
  /\bexpect (?:to (?:get|have) )?(?:[\w-]+ ){0,3}?(?:results?|improvements?|growth|changes?|difference)\b/;

/** "How long before I see results?" stands just before the sentence, or above it. */
const asksToSee = (scene: Scene): boolean => {
  if (scene.asked !== null) return has(scene.asked, 'see');
  const [question = ''] = scene.context.layerTexts;
  const names = question.endsWith('?') && contextHas(scene.context, ['see'], 1);
  return names || RESULTS_LABEL.test(question);
};

/** Needs words for seeing and for a result, in the sentence or its question. */
export function onset(scene: Scene, mention: QuantityMention): number {
  if (mention.recurrence) return NEVER;
  if (labels(scene, 'result') || precedesResult(scene, mention)) return 1.2;
  // "A year on, most still see the benefit."
  if (/\bstill (?:see|notice|show|have)\b/.test(plainOf(scene))) return NEVER;
  const seen = about(scene, 'see', 'begin');
  const result = about(scene, 'result');
  // "How long before I notice anything? Give it four weeks."
  const asked = asksToSee(scene) || EXPECTED.test(plainOf(scene));
  if (!(seen && result) && !has(scene, 'see') && !asked && !resultTakes(scene, mention))
    return has(scene, 'result') ? -0.6 : NEVER;
  // "You see nothing until about week six."
  const until =
    has(scene, 'see') &&
    [-1, -2, -3].some((back) => /^(?:until|till|before)$/.test(wordBeside(scene, mention, back)));
  // "Most see nothing for the first month."
  const nothing = [-2, -3, -4].some((back) => wordBeside(scene, mention, back) === 'nothing');
  if (nothing && !until) return NEVER;
  const passing = PASSING.has(wordBeside(scene, mention, -1)) || mention.bound !== '';
  if (!has(scene, 'full') && resultTakes(scene, mention)) return 1.4;
  return (until ? 1 : 0) + (passing ? 0.4 : 0) + 0.2;
}

/** "The effect is gone after four months": results that end. */
const ends = (scene: Scene, mention: QuantityMention): boolean =>
  has(scene, 'resultNoun') && !has(scene, 'redness') && nearest(scene, mention, 'settle') <= 4;

const ENJOYED =
  /\benjoy(?:s|ed|ing)? (?:[\w-]+ ){0,3}?(?:results?|effects?|benefits?|improvements?|glow)\b/;

/** Needs a word for lasting, or results that fade. */
export function duration(scene: Scene, mention: QuantityMention): number {
  if (mention.recurrence) return NEVER;
  // "What you see at six months should hold for two years."
  if (wordBeside(scene, mention, -1) === 'at' && mention.bound === '') return NEVER;
  // "You can enjoy the effects of each session for four weeks."
  const goesOn = [-1, -2, -3].some((back) => wordBeside(scene, mention, back) === 'for');
  if (goesOn && ENJOYED.test(plainOf(scene))) return 2;
  if (!about(scene, 'last')) return ends(scene, mention) ? 0.8 : NEVER;
  // "Longevity: 6–12 months"
  if (labels(scene, 'last')) return 0.4;
  return about(scene, 'result') ? 0.3 : about(scene, 'needling') ? -0.2 : -0.8;
}

/** A rhythm can not be a length of time. */
const neverRhythm = (_: Scene, mention: QuantityMention): number =>
  mention.recurrence ? NEVER : 0;

/** Needs collagen, and a word for its peak or its making. */
export function peakOfCollagen(scene: Scene, mention: QuantityMention): number {
  const skin =
    about(scene, 'collagen') || (scene.previous ? has(scene.previous, 'collagen') : false);
  // "It takes about six weeks for the skin to make new collagen."
  const made =
    has(scene, 'collagen') && has(scene, 'makeCollagen') && nearest(scene, mention, 'take') <= 5
      ? 1.2
      : NEVER;
  return neverRhythm(scene, mention) + (has(scene, 'peak') && skin ? 0.4 : made);
}

/** "Improvements take six weeks as collagen rebuilds": healing is the reason, not what takes so long. */
export const healing = (scene: Scene, mention: QuantityMention): number =>
  neverRhythm(scene, mention) + (resultTakes(scene, mention) ? -1.5 : 0);
