import type { TopicId } from '../../data/topics.ts';
import type { QuantityMention } from '../quantity/mention.ts';
import type { Mark } from './annotate.ts';
import type { Hit } from './phrase-index.ts';
import { has, plainOf, type Scene } from './scene.ts';
import { TIME_TOPICS } from './time-topics.ts';

/** A figure placed earlier in the block, as far as later sentences may lean on it. */
export interface Placed {
  readonly mention: QuantityMention;
  readonly topics: readonly TopicId[];
}

/** Words that open a sentence which goes on about the one before it. */
export const LEANING_START =
  /^(?:but|however|though|although|some|others?|in some|in others?|for (?:some|others?|most)|it|they|these|this|that|with|mild|moderate|severe|deeper|stronger|more aggressive|lighter|in rare|in severe|in more|sometimes|occasionally)\b/;
const CONTINUING =
  /^(?:\S+ ){0,8}(?:but|although|though|however) (?:it|this|they|some|others|in some|sometimes|for some|can|may)\b(?: \S+){0,6}$/;
/** "20 minutes for the face and 35 for face and neck" */
const COORDINATED =
  /^(?:for|on|if|with) (?:[^\s,;.]+ ){1,6}?(?:(?:,|;) )?(?:(?:and|or|but) )?(?:(?:about|around|up to) )?$/;
const POINTING =
  /\b(?:that|this|it) (?:will be|is|means|would be|usually|normally|typically|works out)\b/;

/** The topics for which a figure is neither too short nor too long: "over 20 years" is no session's length. */
function believable(topics: readonly TopicId[], mention: QuantityMention): readonly TopicId[] {
  const size = mention.max ?? mention.min ?? 0;
  return topics.filter((topic) => {
    const range = TIME_TOPICS.find((entry) => entry.topic === topic);
    return range === undefined || (size >= range.least && size <= range.most);
  });
}

/** "But for some it may be a day or two": a sentence that goes on about the time that the one before it gave. */
export function carriedTopics(
  scene: Scene,
  mention: QuantityMention,
  last: Placed | null,
): readonly TopicId[] {
  if (mention.dimension !== 'time' || mention.recurrence || has(scene, 'peeling', 'numb'))
    return [];
  if (
    last &&
    last.mention.dimension === 'time' &&
    !last.mention.recurrence &&
    LEANING_START.test(plainOf(scene))
  ) {
    return last.topics.length === 1 ? believable(last.topics, mention) : [];
  }
  return [];
}

/** "…takes a day or two, but it can take up to a week": the second figure goes on about the first. */
export function continuedTopics(
  scene: Scene,
  mention: QuantityMention,
  before: Placed | null,
): readonly TopicId[] {
  const isTime = mention.dimension === 'time' && before?.mention.dimension === 'time';
  if (!before || !isTime || mention.recurrence || before.mention.recurrence) return [];
  const { tokens } = scene.annotated.text;
  const between = tokens
    .slice(before.mention.nextToken, mention.firstToken)
    .map(({ text }) => text)
    .join(' ');
  const goesOnFor = /^(?:for|on|if|with)$/.test(tokens[mention.nextToken]?.text ?? '');
  const ofAnother = scene.marks.some(
    ({ id, first }) =>
      id === 'other-treatment' && first >= mention.nextToken && first <= mention.nextToken + 4,
  );
  if (goesOnFor && !ofAnother && COORDINATED.test(`${between} `))
    return believable(before.topics, mention);
  return CONTINUING.test(between) && !has(scene, 'peeling', 'numb')
    ? believable(before.topics, mention)
    : [];
}

/** "Skin needs time to heal between sessions. That will be about a month": the sentence before names the topics. */
export function pointedAt(scene: Scene, mention: QuantityMention): TopicId[] {
  if (!POINTING.test(plainOf(scene))) return [];
  const own = clauseBefore(scene, mention);
  const before = own.length > 0 ? null : scene.previous;
  if (own.length === 0 && (!before || before.mentions.length > 0)) return [];
  const named = own.length > 0 ? own : (before?.marks ?? []);
  const names = (...ids: Mark[]): boolean => named.some(({ id }) => ids.includes(id));
  const topics: TopicId[] = [];
  if (names('between', 'nextSession', 'interval', 'apart')) topics.push('session-spacing');
  if (names('heal')) topics.push('full-healing');
  return topics;
}

/** What the clause before a semicolon names, where no other figure stands in it. */
function clauseBefore(scene: Scene, mention: QuantityMention): readonly Hit<Mark>[] {
  const { tokens } = scene.annotated.text;
  let end = mention.firstToken;
  while (end > scene.span.first && tokens[end]?.text !== ';') end -= 1;
  const taken = scene.mentions.some(({ nextToken }) => nextToken <= end);
  return end > scene.span.first && !taken ? scene.marks.filter(({ next }) => next <= end) : [];
}

/** "This timeframe allows the skin to fully recover": the gap just named is also how long healing takes. */
export function healingFromGap(scene: Scene, last: Placed | null): Placed | null {
  if (!last?.topics.includes('session-spacing')) return null;
  const speaksOfGap = has(scene, 'anaphora') && has(scene, 'heal') && has(scene, 'fully');
  const ownTime = scene.mentions.some(({ dimension }) => dimension === 'time');
  if (!speaksOfGap || ownTime) return null;
  return { mention: last.mention, topics: ['full-healing'] };
}
