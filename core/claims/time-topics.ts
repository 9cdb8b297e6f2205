import type { TopicId } from '../../data/topics.ts';
import type { QuantityMention } from '../quantity/mention.ts';
import type { Mark } from './annotate.ts';
import { redness } from './downtime-score.ts';
import type { Scene, Side } from './scene.ts';
import { sessionLength } from './session-length-score.ts';
import { duration, healing, maintenance, onset, peakOfCollagen, spacing } from './time-scores.ts';

/** A cue that speaks for (or, below zero, against) a topic: weight beside the figure, steps until it fades out. */
type Rule = readonly [cue: Mark, weight: number, reach: number, side?: Side];

export interface TimeTopic {
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

/** Every topic whose figure is a time, with the words that speak for it and against it. */
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
      ['seeYou', 0.5, 5, 'before'],
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
      ['peeling', -1.4, 12],
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
      ['peak', -2.5, 4, 'before'],
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
      ['numb', -1.6, 13, 'before'],
      ['redness', -2.2, 12],
      ['avoid', -1.6, 8],
      ['wearOrUse', -1, 5, 'before'],
      ['applying', -2, 6],
      ['settle', -0.6, 4],
      ['including', 1.5, 8, 'after'],
      ['including', 0.6, 8, 'before'],
    ],
    context: [[['lengthLabel', 'take'], 0.9]],
    extra: sessionLength,
  },
  {
    topic: 'downtime',
    least: HOUR,
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
    extra: healing,
  },
  {
    topic: 'collagen-peak',
    least: DAY,
    most: 2 * YEAR,
    rules: [
      ['peak', 2.4, 18],
      ['collagen', 0.8, 20],
    ],
    context: [[['peak'], 0.8]],
    extra: peakOfCollagen,
  },
];
