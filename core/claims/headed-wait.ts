import type { QuantityMention } from '../quantity/mention.ts';
import type { Token } from '../quantity/tokens.ts';
import { AGAINST, anyIn, clauseAround, headForbids, itemsOf, USING } from './aftercare-items.ts';
import type { AftercareTopic } from './annotate.ts';
import type { Head } from './context.ts';
import { has, type Scene } from './scene.ts';
import { subjectAround } from './traps.ts';

/** A time that a heading sets for all that stands under it, and what one sentence there leaves alone. */
export interface HeadedWait {
  readonly mention: QuantityMention;
  readonly head: Head;
  readonly topics: readonly AftercareTopic[];
}

const HOUR = 60;
const DAYS_60 = 60 * 1440;
const SETTING = /^(?:first|next|initial|following|for)$/;

const isTime = ({ dimension, recurrence, vague }: QuantityMention): boolean =>
  dimension === 'time' && !recurrence && vague === 'no';

/** A heading is asked by every sentence under it. */
const TIMES_SET = new WeakMap<Head, QuantityMention | null>();

function timeSetBy(head: Head): QuantityMention | null {
  const known = TIMES_SET.get(head);
  if (known !== undefined) return known;
  const mention = timeSet(head);
  TIMES_SET.set(head, mention);
  return mention;
}

/** The one time that a heading such as "First 24 hours" or "For two days avoid:" sets; null where it sets none. */
function timeSet({ annotated }: Head): QuantityMention | null {
  // "For two days following a treatment" holds a session, too.
  const mentions = annotated.sentences.flatMap((sentence) =>
    sentence.mentions.filter(({ dimension }) => dimension !== 'session'),
  );
  const before = annotated.sentences.some(({ marks }) =>
    marks.some(({ id }) => id === 'beforeSession'),
  );
  return before ? null : timeIn(annotated.text.tokens, mentions);
}

function timeIn(
  tokens: readonly Token[],
  mentions: readonly QuantityMention[],
): QuantityMention | null {
  const [mention] = mentions;
  if (!mention || mentions.length > 1 || !isTime(mention)) return null;
  const size = mention.max ?? mention.min ?? 0;
  if (size < HOUR || size > DAYS_60) return null;
  const lead = tokens.slice(Math.max(0, mention.firstToken - 2), mention.firstToken);
  // "First week" is as long as a week; "day 2" has no length.
  const sets = mention.ordinal
    ? tokens[mention.firstToken]?.text === 'first'
    : lead.some(({ text }) => SETTING.test(text));
  return sets ? mention : null;
}

const FARTHEST_BACK = 4;

/** "For three days: bland moisturiser. No acids.": the time that labels a sentence before this one in its block. */
function leadOf(scene: Scene): QuantityMention | null {
  let before = scene.previous;
  for (let back = 0; before !== null && back < FARTHEST_BACK; back += 1) {
    const [mention] = before.mentions.filter(({ dimension }) => dimension === 'time');
    if (mention) {
      const labels = before.labelEnd > before.span.first && mention.nextToken === before.labelEnd;
      return labels ? timeIn(before.annotated.text.tokens, [mention]) : null;
    }
    before = before.previous;
  }
  return null;
}

/** "For two days do not:": what follows is forbidden whatever its verb. */
const FORBIDDING_END = /(?:\bnot|n['’]t|\bnever|\bavoid|\bno)\s*:?\s*$/i;

/** The things that a sentence, or the heading itself, asks to leave alone. */
function forbidden(scene: Scene): AftercareTopic[] {
  const byHead = headForbids(scene);
  const always = FORBIDDING_END.test(scene.context.layerTexts[scene.context.own] ?? '');
  const topics = itemsOf(scene).flatMap((item): AftercareTopic[] => {
    if (item.topic === null) return [];
    const lead = { first: clauseAround(scene, item.first).first, next: item.first };
    const without = scene.annotated.text.tokens[item.first - 1]?.text === 'without';
    const left = anyIn(scene, lead, AGAINST) || (byHead && (always || !anyIn(scene, lead, USING)));
    return left && !without ? [item.topic] : [];
  });
  return [...new Set(topics)];
}

/**
 * "First 24 hours" above a list, or as the label of the sentence before: the wait for whatever a sentence under it asks to leave alone. Null where the
 * sentence names a time of its own, forbids nothing, or stands under another treatment. `block` is the scene's own.
 */
export function headedWait(scene: Scene, block: number): HeadedWait | null {
  const own = leadOf(scene);
  const head = own ? { annotated: scene.annotated, block } : scene.context.head;
  const mention = own ?? (head && timeSetBy(head));
  if (!head || !mention) return null;
  if (scene.mentions.some(({ dimension }) => dimension === 'time')) return null;
  if (subjectAround(scene) === 'other' || has(scene, 'personal', 'denied')) return null;
  const topics = forbidden(scene);
  return topics.length > 0 ? { mention, head, topics } : null;
}
