import type { AftercareTopic } from './annotate.ts';
import { contextHas } from './context.ts';
import type { Hit } from './phrase-index.ts';
import type { Scene } from './scene.ts';
import type { Span } from './sentences.ts';

/** Something that a sentence asks to leave alone. */
export interface Item extends Span {
  /** Null for something else to leave alone (waxing, lasers): it takes the figure and makes no claim. */
  readonly topic: AftercareTopic | null;
}

/** The plain text of a token; empty outside the text. */
export const word = (scene: Scene, at: number): string =>
  scene.annotated.text.tokens[at]?.text ?? '';

const isAsIf = (scene: Scene, at: number): boolean =>
  at >= scene.span.first && word(scene, at) === 'as' && /^(?:if|though)$/.test(word(scene, at + 1));

/** What a sentence names that may be waited with, in reading order. */
export function itemsOf(scene: Scene): Item[] {
  const not = scene.marks.filter((mark) => mark.id === 'item:none');
  const isNot = (mark: Span): boolean =>
    not.some((other) => mark.first >= other.first && mark.next <= other.next);
  return scene.marks.flatMap((mark: Hit<string>): Item[] => {
    if (mark.id === 'other-treatment') return [{ ...mark, topic: null }];
    if (!mark.id.startsWith('item:') || mark.id === 'item:none' || isNot(mark)) return [];
    // Hands and hair are washed at other times than the face.
    const beside = [-4, -3, -2, -1, 1, 2, 3].map((step) => word(scene, mark.first + step));
    if (mark.id === 'item:aftercare-wash' && beside.some((one) => /^(?:hands?|hair)$/.test(one))) {
      return [];
    }
    // "as if you had slept in the sun"
    if ([-7, -6, -5, -4, -3, -2].some((back) => isAsIf(scene, mark.first + back))) return [];
    // "After cleansing, …" names a moment, not something to wait with.
    if (/^(?:after|following|while|when|since)$/.test(word(scene, mark.first - 1))) return [];
    return [{ ...mark, topic: mark.id.slice('item:'.length) as AftercareTopic }];
  });
}

const VERBS = new Set(
  `no avoid don't do not never refrain skip wait stay keep you use wear apply wash cleanse start resume return hold
  can may should must stop discontinue leave please be is are`.split(/\s+/),
);
/** Words that ask to leave something alone. */
export const AGAINST: ReadonlySet<string> = new Set(
  `avoid avoiding avoided avoids no not don't dont never refrain refraining skip skipping stay stop discontinue limit
  cannot can't shouldn't mustn't won't away out off hold pause steer abstain until till wait waiting before prohibited forbidden
  leave left give delay postpone minimise minimize without against limited restricted restrict minimised minimized cut park shelve ditch
  deserve deserves`.split(/\s+/),
);
/** Words that ask to use something. */
export const USING: ReadonlySet<string> = new Set(
  'use using wear wearing apply applying keep continue put with reach constantly daily always'.split(
    ' ',
  ),
);
/** The clause around a token: from one joining word that opens a new verb to the next. */
export function clauseAround(scene: Scene, at: number): Span {
  const opens = (place: number): boolean =>
    word(scene, place) === ';' ||
    word(scene, place) === 'but' ||
    (word(scene, place) === 'as' && word(scene, place + 1) === 'well') ||
    (/^(?:and|,|then|-)$/.test(word(scene, place)) &&
      (VERBS.has(word(scene, place + 1)) ||
        (/^(?:and|then|but)$/.test(word(scene, place + 1)) && VERBS.has(word(scene, place + 2)))));
  let first = at;
  while (first > scene.span.first && !opens(first)) first -= 1;
  let next = at + 1;
  while (next < scene.span.next && !opens(next)) next += 1;
  return { first, next };
}

/** True where one of `words` stands in that stretch. */
export function anyIn(scene: Scene, { first, next }: Span, words: ReadonlySet<string>): boolean {
  for (let at = first; at < next; at += 1) if (words.has(word(scene, at))) return true;
  return false;
}

/** "Do and don't" forbids nothing yet. */
const DOS = /\bdo(?:'s|s)?\b(?!n['’]t| not\b)/i;
/** True where the head of a column or a list forbids what follows: "Don't", "What to avoid". */
export function headForbids({ context }: Scene): boolean {
  const [head = '', above = ''] = context.layerTexts;
  const forbids = (text: string): boolean => !DOS.test(text) && !text.endsWith('?');
  if (contextHas(context, ['avoid'], 1)) return forbids(head);
  // "What to avoid", and under it "For 24 hours:"
  const isLead = head.endsWith(':') && !context.layers[0]?.includes('wearOrUse');
  return isLead && context.layers[1]?.includes('avoid') === true && forbids(above);
}
