import { SOON, SOON_PHRASES, type Soon } from '../../data/reading/soon.ts';
import type { QuantityMention } from '../quantity/mention.ts';
import { toOriginal } from '../quantity/normalise.ts';
import { word } from './aftercare-items.ts';
import { findPhrases, type Hit, indexPhrases } from './phrase-index.ts';
import type { Scene } from './scene.ts';

const PHRASES = indexPhrases<Soon>(Object.entries(SOON_PHRASES) as [Soon, readonly string[]][]);

/** The plain text of the tokens from `first` to before `next`, as far as the sentence holds them. */
export const textOf = (scene: Scene, first: number, next: number): string => {
  const { tokens } = scene.annotated.text;
  return tokens
    .slice(Math.max(first, scene.span.first), Math.min(next, scene.span.next))
    .map(({ text }) => text)
    .join(' ');
};

/** "For the next day", "all at once", "the same day each week" name no moment. */
const NO_MOMENT_BEFORE =
  /(?:^| )(?:in|for|over|during|within|until|till|before|than|through|throughout|each|every|all|both|everything|them|many|much|products?|things|together)(?: the)? ?$/;
const NO_MOMENT_AFTER =
  /^(?:or|before|prior|when|unless|upon|each|every|week|appointments?|bookings?|delivery|to|’?'?s)(?: |$)/;
const HOW_MANY = /\b(?:all|both|several|many|more|two|three|multiple|everything)\b/;
/** "right after your session" but not "right after cleansing" */
const AFTER_TREATMENT =
  /^(?:$|[.,;:!)(-]|(?:and|or|but|with|as|without|too|it|this|you|we)(?: |$)|(?:[\w'-]+ ){0,3}?(?:treatments?|sessions?|appointments?|procedures?|visits?|microneedling|needling|dermarolling|rolling|facial)(?: |$))/;

/** True where a phrase such as "the day after" is counted from the treatment. */
function isMoment(scene: Scene, { first, next }: Hit<Soon>): boolean {
  if (NO_MOMENT_BEFORE.test(textOf(scene, first - 2, first))) return false;
  // "Use all your actives at once" is about how many.
  const together = word(scene, first) === 'at' && HOW_MANY.test(textOf(scene, first - 6, first));
  if (together) return false;
  const counted = /^(?:after|following|as|of)$/;
  const ends = word(scene, next - 1) === 'after';
  const from = !ends && counted.test(word(scene, next)) ? next + 1 : next;
  const rest = textOf(scene, from, from + 6);
  if (ends || from > next) return AFTER_TREATMENT.test(rest);
  return !NO_MOMENT_AFTER.test(rest);
}

/** The moment as a figure, so that the same traps and concerns hold for it. */
export function asMention(scene: Scene, { id, first, next }: Hit<Soon>): QuantityMention {
  const { text } = scene.annotated;
  const from = text.tokens[first]?.start ?? 0;
  const to = text.tokens[next - 1]?.end ?? 0;
  return {
    dimension: 'time',
    ...SOON[id],
    bound: '',
    approximate: false,
    vague: 'no',
    ordinal: false,
    recurrence: false,
    modifiers: [],
    unitWord: '',
    ...toOriginal(text, from, to),
    firstToken: first,
    nextToken: next,
  };
}

/** No honest sentence names more; keeps a hostile one cheap. */
const MOST_MOMENTS = 6;

/** The moments of a sentence, each told once: "the same day" is not also "same day". */
export function momentsOf(scene: Scene): Hit<Soon>[] {
  const hits = findPhrases(scene.annotated.text.tokens, PHRASES, scene.span);
  return hits.slice(0, MOST_MOMENTS).filter((hit) => isMoment(scene, hit));
}
