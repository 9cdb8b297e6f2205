import type { TopicId } from '../../data/topics.ts';
import type { QuantityMention } from '../quantity/mention.ts';
import type { Mark } from './annotate.ts';
import { contextHas } from './context.ts';
import { has, plainOf, pull, type Scene } from './scene.ts';
import { TIME_TOPICS, type TimeTopic } from './time-topics.ts';
import { topicsAsked } from './topic-asked.ts';

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
const LEAST_OWN = 0.5;

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
  return (
    ranked
      .map(({ entry, own }): Ranked => {
        const answers = asked.includes(entry.topic) && !clear ? ASKED : 0;
        const around = contextScore(scene, entry);
        return { topic: entry.topic, own, score: own + answers + around };
      })
      // "Day 1" under a heading names a stage; only its own words can make it a length of time.
      .filter(({ score, own }) => score > 0 && (!mention.ordinal || own >= LEAST_OWN))
      .sort((a, b) => b.score - a.score)
  );
}
