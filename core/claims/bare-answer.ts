import { AGAINST, type Item, word } from './aftercare-items.ts';
import type { AftercareTopic } from './annotate.ts';
import { itemsAsked } from './items-asked.ts';
import type { Scene } from './scene.ts';
import type { Span } from './sentences.ts';

/** What may stand beside "the same day" in an answer that says nothing else. */
const BESIDE: ReadonlySet<string> = new Set(
  `yes absolutely sure certainly of course you can may from again is are it that this fine ok okay allowed safe possible
  usually generally normally typically most after following your the a an treatment treatments session appointment procedure
  onwards on any time in as early soon back if like wish feel want to up ready well mineral only light gentle , . ! : ; - – ( ) / & and or`.split(
    /\s+/,
  ),
);
const LABEL_END = /^[:(-]$/;

/** Where the things named at the start end in "Gym: same day", "Make-up and sunscreen – next day"; the start itself without any. */
function endOfLabel(scene: Scene, items: readonly Item[]): number {
  const { first } = scene.span;
  const last = items.filter(({ next }) => next <= first + 12).at(-1);
  return last && LABEL_END.test(word(scene, last.next)) ? last.next : first;
}

/**
 * What a moment is said of where the sentence holds little else: the things of its label ("Gym: same day") or those that
 * its question or heading asks for. Empty where other words stand in it, or something is forbidden.
 */
export function bareAnswer(
  scene: Scene,
  items: readonly Item[],
  moment: Span,
): readonly AftercareTopic[] {
  const from = endOfLabel(scene, items);
  for (let at = scene.span.first; at < scene.span.next; at += 1) {
    const here = word(scene, at);
    if (at >= moment.first && at < moment.next) continue;
    if (at < from ? AGAINST.has(here) : !BESIDE.has(here)) return [];
  }
  if (from === scene.span.first) return items.length === 0 ? itemsAsked(scene) : [];
  return [...new Set(items.flatMap(({ topic }) => (topic === null ? [] : [topic])))];
}
