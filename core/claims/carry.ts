import type { TopicId } from '../../data/topics.ts';
import type { QuantityMention } from '../quantity/mention.ts';
import { has, plainOf, type Scene } from './scene.ts';

/** A figure placed earlier in the block, as far as later sentences may lean on it. */
export interface Placed {
  readonly mention: QuantityMention;
  readonly topics: readonly TopicId[];
}

/** Words that open a sentence which goes on about the one before it. */
export const LEANING_START =
  /^(?:but|however|though|although|some|others?|in some|in others?|for (?:some|others?|most)|it|they|these|this|that|with|mild|moderate|severe|deeper|stronger|more aggressive|lighter|in rare|in severe|in more|sometimes|occasionally)\b/;
const POINTING =
  /\b(?:that|this|it) (?:will be|is|means|would be|usually|normally|typically|works out)\b/;

/** "But for some it may be a day or two": a sentence that goes on about the time that the one before it gave. */
export function carriedTopics(
  scene: Scene,
  mention: QuantityMention,
  last: Placed | null,
): readonly TopicId[] {
  if (mention.dimension !== 'time' || mention.recurrence || has(scene, 'peeling')) return [];
  if (
    last &&
    last.mention.dimension === 'time' &&
    !last.mention.recurrence &&
    LEANING_START.test(plainOf(scene))
  ) {
    return last.topics.length === 1 ? last.topics : [];
  }
  return [];
}

/** "Skin needs time to heal between sessions. That will be about a month": the sentence before names the topics. */
export function pointedAt(scene: Scene): TopicId[] {
  const before = scene.previous;
  if (!before || before.mentions.length > 0 || !POINTING.test(plainOf(scene))) return [];
  const topics: TopicId[] = [];
  if (has(before, 'between', 'nextSession', 'interval', 'apart')) topics.push('session-spacing');
  if (has(before, 'heal')) topics.push('full-healing');
  return topics;
}

/** "This timeframe allows the skin to fully recover": the gap just named is also how long healing takes. */
export function healingFromGap(scene: Scene, last: Placed | null): Placed | null {
  if (!last?.topics.includes('session-spacing')) return null;
  const speaksOfGap = has(scene, 'anaphora') && has(scene, 'heal') && has(scene, 'fully');
  const ownTime = scene.mentions.some(({ dimension }) => dimension === 'time');
  if (!speaksOfGap || ownTime) return null;
  return { mention: last.mention, topics: ['full-healing'] };
}
