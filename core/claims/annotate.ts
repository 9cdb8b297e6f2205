import { AFTERCARE_ITEMS, NO_AFTERCARE_ITEM } from '../../data/reading/aftercare-items.ts';
import { CONCERN_WORDS, type NamedConcern } from '../../data/reading/concerns.ts';
import { CUES, type CueId, MASKS } from '../../data/reading/cues.ts';
import { NEEDLING_NAMES, OTHER_TREATMENTS } from '../../data/reading/treatments.ts';
import type { QuantityMention } from '../quantity/mention.ts';
import { readQuantitiesIn } from '../quantity/read-quantities.ts';
import { type TokenText, tokenise } from '../quantity/tokens.ts';
import { withCarriedUnits, withListedUnits } from './carried-unit.ts';
import { findPhrases, type Hit, indexPhrases } from './phrase-index.ts';
import { type Span, splitSentences } from './sentences.ts';

export type AftercareTopic = keyof typeof AFTERCARE_ITEMS;
export type Mark =
  | CueId
  | `item:${AftercareTopic}`
  | 'item:none'
  | `concern:${NamedConcern}`
  | 'needling'
  | 'other-treatment';

const entries = <T extends object>(record: T) => Object.entries(record) as [string, string[]][];

const INDEX = indexPhrases<Mark>([
  ...entries(CUES).map(([id, words]): [Mark, string[]] => [id as CueId, words]),
  ...entries(AFTERCARE_ITEMS).map(([topic, words]): [Mark, string[]] => [
    `item:${topic as AftercareTopic}`,
    words,
  ]),
  ...entries(CONCERN_WORDS).map(([concern, words]): [Mark, string[]] => [
    `concern:${concern as NamedConcern}`,
    words,
  ]),
  ['item:none', NO_AFTERCARE_ITEM],
  ['needling', NEEDLING_NAMES],
  ['other-treatment', OTHER_TREATMENTS],
]);

/** One sentence with its quantities and every word that tells something about them, in reading order. */
export interface Sentence extends Span {
  readonly mentions: readonly QuantityMention[];
  readonly marks: readonly Hit<Mark>[];
}

export interface Annotated {
  readonly text: TokenText;
  readonly sentences: readonly Sentence[];
}

const within = (inner: Span, outer: Span): boolean =>
  inner.first >= outer.first && inner.next <= outer.next && inner !== outer;

/** Of concerns and of aftercare items only the longest phrase counts: "acne scars" is not "acne", nor "sun cream" the sun. */
function longestOnly(marks: readonly Hit<Mark>[]): Hit<Mark>[] {
  const family = (mark: Mark): string =>
    mark.startsWith('item:') ? 'item:' : mark.startsWith('concern:') ? 'concern:' : '';
  const open: Hit<Mark>[] = [];
  return marks.filter((mark) => {
    const kind = family(mark.id);
    if (kind === '') return true;
    while (open.length > 0 && (open[0]?.next ?? 0) <= mark.first) open.shift();
    const covered = open.some(
      (other) =>
        family(other.id) === kind &&
        within(mark, other) &&
        other.next - other.first > mark.next - mark.first,
    );
    if (!covered) open.push(mark);
    return !covered;
  });
}

/** Drops the cues that a longer phrase takes the meaning from. */
function unmasked(marks: readonly Hit<Mark>[]): Hit<Mark>[] {
  const masking = marks.filter(({ id }) => id in MASKS);
  if (masking.length === 0) return [...marks];
  return marks.filter(
    (mark) =>
      !masking.some(
        (mask) =>
          MASKS[mask.id as CueId]?.includes(mark.id as CueId) &&
          mark.first >= mask.first &&
          mark.next <= mask.next,
      ),
  );
}

/** Looks for marks only when somebody asks: most sentences of a page hold no figure and no promise. */
class LazySentence implements Sentence {
  readonly first: number;
  readonly next: number;
  readonly mentions: readonly QuantityMention[];
  private readonly text: TokenText;
  private found: readonly Hit<Mark>[] | null = null;

  constructor(text: TokenText, span: Span, mentions: readonly QuantityMention[]) {
    this.text = text;
    this.first = span.first;
    this.next = span.next;
    this.mentions = mentions;
  }

  get marks(): readonly Hit<Mark>[] {
    this.found ??= unmasked(longestOnly(findPhrases(this.text.tokens, INDEX, this)));
    return this.found;
  }
}

/** Deals things in reading order out to the sentences that hold them; one that spans two sentences is left out. */
function dealOut<T>(
  spans: readonly Span[],
  things: readonly T[],
  place: (thing: T) => Span,
): T[][] {
  let from = 0;
  return spans.map((span) => {
    while (from < things.length && place(things[from] as T).first < span.first) from += 1;
    const held: T[] = [];
    let at = from;
    for (; at < things.length && place(things[at] as T).first < span.next; at += 1) {
      if (place(things[at] as T).next <= span.next) held.push(things[at] as T);
    }
    from = at;
    return held;
  });
}

/** A sentence of so few tokens may leave its unit to the one before it. */
const BRIEF = 8;

/** Reads `original` once: tokens, sentences, quantities and marks, all in reading order. */
export function annotate(original: string): Annotated {
  const text = tokenise(original);
  const spans = splitSentences(text);
  const mentions = dealOut(spans, readQuantitiesIn(text), ({ firstToken, nextToken }) => ({
    first: firstToken,
    next: nextToken,
  }));
  const sentences = spans.map((span, at) => {
    const bare = mentions[at] ?? [];
    if (bare.length === 0) return new LazySentence(text, span, bare);
    const own = withListedUnits(text.tokens, bare);
    // "Sunscreen: wait 24 hours. Make-up: wait 48."
    const before = span.next - span.first <= BRIEF ? (mentions[at - 1] ?? []).slice(-1) : [];
    const all = [...before, ...own];
    const carried = all.length > 1 ? withCarriedUnits(text.tokens, all, span.next) : all;
    return new LazySentence(text, span, carried.slice(before.length));
  });
  return { text, sentences };
}
