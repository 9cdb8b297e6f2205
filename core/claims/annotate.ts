import { CONCERN_WORDS, type NamedConcern } from '../../data/reading/concerns.ts';
import {
  AFTERCARE_ITEMS,
  CUES,
  type CueId,
  MASKS,
  NO_AFTERCARE_ITEM,
} from '../../data/reading/cues.ts';
import { NEEDLING_NAMES, OTHER_TREATMENTS } from '../../data/reading/treatments.ts';
import type { QuantityMention } from '../quantity/mention.ts';
import { readQuantitiesIn } from '../quantity/read-quantities.ts';
import { type TokenText, tokenise } from '../quantity/tokens.ts';
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

/** A text with its sentences, its quantities and every word that tells something about them. */
export interface Annotated {
  readonly text: TokenText;
  readonly sentences: readonly Span[];
  readonly mentions: readonly QuantityMention[];
  readonly marks: readonly Hit<Mark>[];
}

const within = (inner: Span, outer: Span): boolean =>
  inner.first >= outer.first && inner.next <= outer.next && inner !== outer;

/** Of concerns and of aftercare items only the longest phrase counts: "acne scars" is not "acne", nor "sun cream" the sun. */
function longestOnly(marks: readonly Hit<Mark>[]): Hit<Mark>[] {
  const family = (mark: Mark): string => (/^(item|concern):/.exec(mark) ?? [mark])[0];
  const open: Hit<Mark>[] = [];
  return marks.filter((mark) => {
    const kind = family(mark.id);
    if (!kind.endsWith(':')) return true;
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

/** Reads `original` once: tokens, sentences, quantities and marks, all in reading order. */
export function annotate(original: string): Annotated {
  const text = tokenise(original);
  return {
    text,
    sentences: splitSentences(text),
    mentions: readQuantitiesIn(text),
    marks: unmasked(longestOnly(findPhrases(text.tokens, INDEX))),
  };
}

/** The marks that stand wholly inside `span`; `marks` is in reading order. */
export const marksIn = (marks: readonly Hit<Mark>[], span: Span): Hit<Mark>[] =>
  marks.filter((mark) => mark.first >= span.first && mark.next <= span.next);
