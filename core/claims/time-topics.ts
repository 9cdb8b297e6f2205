import type { TopicId } from '../../data/topics.ts';
import type { QuantityMention } from '../quantity/mention.ts';
import type { Mark } from './annotate.ts';
import { contextHas } from './context.ts';
import { has, nearest, plainOf, pull, type Scene, type Side, wordBeside } from './scene.ts';
import { topicsAsked } from './topic-asked.ts';

/** A cue that speaks for (or, below zero, against) a topic: weight beside the figure, steps until it fades out. */
type Rule = readonly [cue: Mark, weight: number, reach: number, side?: Side];

interface TimeTopic {
  readonly topic: TopicId;
  /** Minutes between which such a figure is believable at all. */
  readonly least: number;
  readonly most: number;
  readonly rules: readonly Rule[];
  /** What a heading, a question or a table head adds. */
  readonly context: readonly (readonly [cues: readonly Mark[], weight: number])[];
  readonly extra?: (scene: Scene, mention: QuantityMention) => number;
}

const HOUR = 60;
const DAY = 1440;
const YEAR = 525_600;

const isRhythm = (mention: QuantityMention, least = 5 * DAY): boolean =>
  mention.recurrence && (mention.max ?? mention.min ?? 0) >= least;

/** Named in the sentence, in the question or heading it stands under, or in the question just before it. */
const about = (scene: Scene, ...cues: Mark[]): boolean =>
  has(scene, ...cues) ||
  contextHas(scene.context, cues, 2) ||
  (scene.asked !== null && has(scene.asked, ...cues));

/** As {@link about}, or in the sentence before: "One takes 20 minutes." */
const follows = (scene: Scene, ...cues: Mark[]): boolean =>
  about(scene, ...cues) || (scene.previous !== null && has(scene.previous, ...cues));

/** "after", "within", "in", "over": the figure is a point or a stretch of time that passes first. */
const PASSING = new Set(
  'after within in over by from at approximately around the about'.split(' '),
);

function spacing(scene: Scene, mention: QuantityMention): number {
  // Products are used every few days, too: so short a rhythm must be that of the needles.
  const least =
    has(scene, 'needling', 'needleLength') && !has(scene, 'applying') ? 2 * DAY : 5 * DAY;
  if (!isRhythm(mention, least)) return 0;
  const near = scene.previous;
  const counts = (one: Scene): boolean => has(one, 'session', 'spaced', 'interval');
  const counted = counts(scene) || (near !== null && counts(near)) ? 0.7 : 0;
  // The page is about needling: a rhythm of weeks is that of sessions, where nothing is applied or worn.
  const short = scene.span.next - scene.span.first <= 14;
  const alone =
    short && isRhythm(mention, 14 * DAY) && !has(scene, 'applying', 'wearOrUse') ? 0.5 : 0;
  return 0.9 + alone + counted + (follows(scene, 'needling', 'needleLength') ? 0.8 : 0);
}

function maintenance(scene: Scene, mention: QuantityMention): number {
  const gains = /\bwith(?:out)? (?:\w+ )?(?:maintenance|upkeep|top-ups)\b/.test(plainOf(scene));
  if (gains && !mention.recurrence) return -9;
  const named = about(scene, 'maintenance') || has(scene, 'afterSeries');
  if (!named) return -9;
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

function onset(scene: Scene, mention: QuantityMention): number {
  if (mention.recurrence) return -9;
  if (labels(scene, 'result') || precedesResult(scene, mention)) return 1.2;
  const seen = about(scene, 'see', 'begin');
  const result = about(scene, 'result');
  if (!(seen && result) && !has(scene, 'see')) return has(scene, 'result') ? -0.6 : -9;
  return (PASSING.has(wordBeside(scene, mention, -1)) || mention.bound !== '' ? 0.4 : 0) + 0.2;
}

/** "The effect is gone after four months": results that end. */
const ends = (scene: Scene, mention: QuantityMention): boolean =>
  has(scene, 'resultNoun') && !has(scene, 'redness') && nearest(scene, mention, 'settle') <= 4;

function duration(scene: Scene, mention: QuantityMention): number {
  if (mention.recurrence) return -9;
  if (!about(scene, 'last')) return ends(scene, mention) ? 0.8 : -9;
  return about(scene, 'result') ? 0.3 : about(scene, 'needling') ? -0.2 : -0.8;
}

function sessionLength(scene: Scene, mention: QuantityMention): number {
  if (mention.recurrence || mention.ordinal) return -9;
  const subject = follows(scene, 'session', 'needling', 'lengthLabel') ? 0.4 : 0;
  const each = /^(?:each|per|session|treatment|appointment|procedure|long)$/.test(
    wordBeside(scene, mention, 1),
  );
  const lone =
    /^min/.test(mention.unitWord) && has(scene, 'session') && !has(scene, 'numb') ? 0.3 : 0;
  const hyphenated = wordBeside(scene, mention, -1) === 'a' && each;
  const taken = nearest(scene, mention, 'take', 'before') <= 2 ? 0.4 : 0;
  return lone + taken + subject + (each ? 1.3 : 0) + (hyphenated ? 0.2 : 0);
}

/** Flaking and bruises take longer than redness; a figure is theirs unless redness heads the same list. */
function belongsToPeeling(scene: Scene, mention: QuantityMention): boolean {
  const peeling = nearest(scene, mention, 'peeling', 'before');
  if (peeling > 7 || nearest(scene, mention, 'redness') < peeling) return false;
  const listed = scene.marks.some(
    (mark) =>
      mark.id === 'redness' &&
      mark.next <= mention.firstToken &&
      !scene.mentions.some(
        (other) => other.firstToken >= mark.next && other.nextToken <= mention.firstToken,
      ),
  );
  return !listed;
}

function redness(scene: Scene, mention: QuantityMention): number {
  if (mention.recurrence) return -9;
  if (belongsToPeeling(scene, mention)) return -2;
  // "Day 2: a red hue" is one picture of many; only where it ends does it tell how long.
  const stage = mention.ordinal && wordBeside(scene, mention, 1) === ':';
  if (stage && !has(scene, 'settle')) return -9;
  // "It is normal to be red, but most of it should subside within 24 hours."
  return follows(scene, 'redness') && nearest(scene, mention, 'settle') <= 6 ? 0.8 : 0;
}

const neverRhythm = (_: Scene, mention: QuantityMention): number => (mention.recurrence ? -9 : 0);

function peakOfCollagen(scene: Scene, mention: QuantityMention): number {
  const skin =
    about(scene, 'collagen') || (scene.previous ? has(scene.previous, 'collagen') : false);
  // "It takes about six weeks for the skin to make new collagen."
  const made =
    has(scene, 'collagen') && has(scene, 'makeCollagen') && nearest(scene, mention, 'take') <= 5
      ? 1.2
      : -9;
  return neverRhythm(scene, mention) + (has(scene, 'peak') && skin ? 0.4 : made);
}

export const TIME_TOPICS: readonly TimeTopic[] = [
  {
    topic: 'session-spacing',
    least: 2 * DAY,
    most: 1.1 * YEAR,
    rules: [
      ['apart', 3, 10, 'after'],
      ['spaced', 2, 12],
      ['interval', 2, 9],
      ['between', 2.6, 14],
      ['nextSession', 2.2, 14],
      ['session', 0.4, 20],
      ['maintenance', -2, 14],
      ['afterSeries', -1.5, 12],
      ['applying', -2.5, 9],
      ['redness', -1.5, 6],
      ['numb', -1, 6],
    ],
    context: [
      [['interval', 'between', 'spaced'], 0.8],
      [['maintenance'], -0.8],
    ],
    extra: spacing,
  },
  {
    topic: 'maintenance-interval',
    least: 7 * DAY,
    most: 3 * YEAR,
    rules: [
      ['maintenance', 2.6, 26],
      ['afterSeries', 1.2, 16],
      ['session', 0.3, 14],
      ['applying', -2.5, 9],
      ['last', -1, 5],
    ],
    context: [[['maintenance'], 1]],
    extra: maintenance,
  },
  {
    topic: 'results-onset',
    least: 1.5 * DAY,
    most: YEAR,
    rules: [
      ['see', 1.2, 20],
      ['result', 1, 20],
      ['begin', 0.8, 12],
      ['last', -1.6, 6, 'before'],
      ['redness', -1.8, 18],
      ['goesOn', -1.6, 12],
      ['heal', -0.8, 8],
      ['apart', -2, 4],
      ['avoid', -1.2, 8],
      ['numb', -1, 8],
    ],
    context: [
      [['see', 'begin'], 0.4],
      [['result'], 0.4],
    ],
    extra: onset,
  },
  {
    topic: 'results-duration',
    least: 5 * DAY,
    most: 20 * YEAR,
    rules: [
      ['last', 1.8, 14],
      ['result', 1.1, 18],
      ['redness', -2.5, 14],
      ['peeling', -2, 10],
      ['goesOn', -0.6, 10],
      ['settle', -0.2, 6],
    ],
    context: [
      [['last'], 0.9],
      [['result'], 0.3],
    ],
    extra: duration,
  },
  {
    topic: 'session-length',
    least: 4,
    most: 6 * HOUR,
    rules: [
      ['take', 1.4, 10],
      ['lengthLabel', 1.6, 6],
      ['session', 1, 12],
      ['needling', 0.9, 14],
      ['numb', -2.4, 8],
      ['redness', -2.2, 12],
      ['avoid', -1.6, 8],
      ['wearOrUse', -1, 5],
      ['applying', -2, 6],
      ['settle', -0.8, 4],
      ['including', 1.5, 8, 'after'],
      ['including', 0.6, 8, 'before'],
    ],
    context: [[['lengthLabel', 'take'], 0.9]],
    extra: sessionLength,
  },
  {
    topic: 'downtime',
    least: HOUR / 2,
    most: 60 * DAY,
    rules: [
      ['redness', 2.3, 20],
      ['settle', 0.8, 12],
      ['result', -0.6, 6],
      ['heal', -0.5, 6],
      ['avoid', -0.6, 6, 'before'],
      ['numb', -1, 6],
    ],
    context: [[['redness'], 1]],
    extra: redness,
  },
  {
    topic: 'full-healing',
    least: DAY,
    most: 1.5 * YEAR,
    rules: [
      ['heal', 2.5, 30],
      ['goesOn', 2.2, 14],
      ['fully', 0.3, 10],
      ['peak', -1, 6],
      ['redness', -0.4, 5],
      ['peeling', -2.6, 14],
      ['begin', -1.6, 5],
    ],
    context: [[['heal'], 0.8]],
    extra: neverRhythm,
  },
  {
    topic: 'collagen-peak',
    least: DAY,
    most: 2 * YEAR,
    rules: [
      ['peak', 2.4, 10],
      ['collagen', 0.8, 20],
    ],
    context: [[['peak'], 0.8]],
    extra: peakOfCollagen,
  },
];

/** What a direct answer gains for the topic that its question asks for. */
const ASKED = 1.3;

function asksFor(scene: Scene): readonly TopicId[] {
  const headings = scene.context.layerTexts.slice(0, Math.max(1, scene.context.own));
  const questions = [
    scene.asked ? plainOf(scene.asked) : '',
    ...headings.map((text) => text.toLowerCase()),
  ];
  return questions.flatMap((question) => (question === '' ? [] : topicsAsked(question)));
}

/** A topic for a figure of time; `own` is what the sentence alone says for it. */
export interface Ranked {
  readonly topic: TopicId;
  readonly score: number;
  readonly own: number;
}
/** Own words this clear are not overruled by the question or the heading that they stand under. */
const CLEAR = 1.8;

function ownScore(scene: Scene, mention: QuantityMention, { rules, extra }: TimeTopic): number {
  const near = rules.reduce((sum, rule) => sum + pull(scene, mention, ...rule), 0);
  return near + (extra?.(scene, mention) ?? 0);
}

function contextScore(scene: Scene, { context }: TimeTopic): number {
  const named = (cues: readonly Mark[]): number => {
    // The heads of a cell name it as surely as its own words would.
    if (contextHas(scene.context, cues, scene.context.own)) return 2.5;
    const around = contextHas(scene.context, cues, Math.max(2, scene.context.own + 1));
    return around || (scene.asked !== null && has(scene.asked, ...cues)) ? 1 : 0;
  };
  return context.reduce((sum, [cues, weight]) => sum + named(cues) * weight, 0);
}

/** How well each topic of time explains a figure, best first; nothing below zero. */
export function rankTimeTopics(scene: Scene, mention: QuantityMention): Ranked[] {
  const size = mention.max ?? mention.min ?? 0;
  const asked = asksFor(scene);
  const ranked = TIME_TOPICS.filter(({ least, most }) => size >= least && size <= most).map(
    (entry) => ({ entry, own: ownScore(scene, mention, entry) }),
  );
  const clear = ranked.some(({ own, entry }) => own >= CLEAR && !asked.includes(entry.topic));
  return ranked
    .map(({ entry, own }): Ranked => {
      const answers = asked.includes(entry.topic) && !clear ? ASKED : 0;
      const around = contextScore(scene, entry);
      return { topic: entry.topic, own, score: own + answers + around };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
}
