import type { QuantityMention } from '../quantity/mention.ts';
import { has, nearest, type Scene, wordBeside } from './scene.ts';
import { follows, NEVER } from './time-scores.ts';

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

const PARTING = /^(?:[,;]|and|but|while|then)$/;

/** "The visit lasts an hour, and redness a day": what is named after a break belongs to the figure that follows it. */
function isNamedForLater(scene: Scene, mention: QuantityMention): boolean {
  const { tokens } = scene.annotated.text;
  const named = scene.marks.filter(({ id }) => id === 'redness');
  const [first] = named;
  if (!first || first.first < mention.nextToken) return false;
  const parted = tokens
    .slice(mention.nextToken, first.first)
    .some(({ text }) => PARTING.test(text));
  return (
    parted &&
    scene.mentions.some(
      ({ dimension, firstToken, recurrence }) =>
        dimension === 'time' && !recurrence && firstToken >= first.next,
    )
  );
}

/** Redness that settles; what peels or bruises takes its own time. */
export function redness(scene: Scene, mention: QuantityMention): number {
  if (mention.recurrence) return NEVER;
  // "Four weeks to recover between sessions"
  if (nearest(scene, mention, 'between', 'after') <= 5) return -1.5;
  if (belongsToPeeling(scene, mention)) return -2;
  if (isNamedForLater(scene, mention)) return -1.5;
  // "Day 2: a red hue" is one picture of many; only where it ends does it tell how long.
  const stage =
    mention.ordinal &&
    ![-1, -2].some((back) =>
      /^(?:for|within|over|after|by)$/.test(wordBeside(scene, mention, back)),
    );
  const isPicture = stage && wordBeside(scene, mention, -1) === 'on';
  if (isPicture || (stage && !has(scene, 'settle'))) return NEVER;
  // "It is normal to be red, but most of it should subside within 24 hours."
  return follows(scene, 'redness') && nearest(scene, mention, 'settle') <= 6 ? 0.8 : 0;
}
