import type { QuantityMention } from '../quantity/mention.ts';
import type { Token } from '../quantity/tokens.ts';
import type { Annotated } from './annotate.ts';
import { contextHas } from './context.ts';
import { nearest, type Scene } from './scene.ts';

/** "Microneedling x3", "3x face" */
const TIMES = /(?:^|\s)(?:x ?(?:[2-9]|1\d)|(?:[2-9]|1\d) ?x)(?:\s|$)/;
const SOLD_BEFORE = /^(?:of|x|buy|book)$/;
const SOLD_AFTER = /^(?:pack|packs|package|for|x)$/;

/** "3 sessions", "course of three", "buy 3", "3-pack": more than one, sold together. */
function countsSeveral(tokens: readonly Token[], mention: QuantityMention): boolean {
  const { dimension, min, ordinal, recurrence, firstToken, nextToken } = mention;
  if (ordinal || recurrence || (min ?? 0) < 2) return false;
  if (dimension === 'session') return true;
  const beside = tokens[nextToken]?.text === '-' ? nextToken + 1 : nextToken;
  return (
    dimension === 'bare' &&
    (SOLD_BEFORE.test(tokens[firstToken - 1]?.text ?? '') ||
      SOLD_AFTER.test(tokens[beside]?.text ?? ''))
  );
}

const namesSeveral = ({ text, sentences }: Annotated): boolean =>
  TIMES.test(text.text) ||
  sentences.some(({ mentions }) => mentions.some((mention) => countsSeveral(text.tokens, mention)));

/** Longer headings tell more than what is sold. */
const LONGEST_HEADING = 50;
const PER_SESSION_REACH = 9;

/** "$690 ($230 per session)": only the second is said to be for one. */
const saysPerSession = (scene: Scene, mention: QuantityMention): boolean => {
  const steps = nearest(scene, mention, 'perSession');
  return (
    steps <= PER_SESSION_REACH &&
    scene.mentions.every(
      (other) =>
        other === mention ||
        other.dimension !== 'money' ||
        nearest(scene, other, 'perSession') >= steps,
    )
  );
};

/**
 * True where the price is that of several sessions, by what names it: the heads of its cell ("3 sessions", "Course of
 * 3"), its term, or the short heading above it. Not where the sentence or a nearer head says that it is for one.
 */
export function isCoursePrice(scene: Scene, mention: QuantityMention): boolean {
  if (saysPerSession(scene, mention)) return false;
  const { context } = scene;
  const within = Math.max(context.own, 1);
  const at = context.reads.slice(0, within).findIndex(namesSeveral);
  if (at < 0 || contextHas(context, ['perSession'], context.own)) return false;
  if (at < context.own) return true;
  const heading = context.layerTexts[at] ?? '';
  return heading.length <= LONGEST_HEADING && !context.layers[at]?.includes('need');
}
