import type { QuantityMention } from '../quantity/mention.ts';
import type { Token } from '../quantity/tokens.ts';
import type { Annotated, Mark, Sentence } from './annotate.ts';
import type { Context } from './context.ts';
import type { Hit } from './phrase-index.ts';
import type { Span } from './sentences.ts';

/** One sentence with everything that may tell what its figures are about. */
export interface Scene {
  readonly annotated: Annotated;
  readonly span: Sentence;
  readonly marks: readonly Hit<Mark>[];
  readonly mentions: readonly QuantityMention[];
  /** The sentence before it in the same block, or that of the list item it leans on; null at the start of a block. */
  readonly previous: Scene | null;
  /** A question just before it in the same block. */
  readonly asked: Scene | null;
  readonly context: Context;
  /** Where a label at the start ends ("Downtime: …"); marks in it name all that follows. */
  readonly labelEnd: number;
  /** The sentence in plain text. */
  readonly plain: string;
  /** How far into the sentence each token lies, counting clause breaks as extra steps. */
  readonly depth: readonly number[];
}

/** How many words a break in the sentence is worth. */
const BREAKS: ReadonlyMap<string, number> = new Map([
  [',', 1],
  [';', 7],
  ['(', 1],
  [')', 2],
  ['but', 5],
  ['while', 5],
  ['whereas', 5],
  ['although', 5],
  ['though', 4],
  ['however', 5],
  ['then', 3],
  ['and', 1],
  ['because', 5],
]);

function depths(tokens: readonly Token[], span: Span): number[] {
  const result: number[] = [];
  let depth = 0;
  let inBrackets = false;
  for (let at = span.first; at < span.next; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === '(') inBrackets = true;
    // An aside does not part what stands around it.
    const reason = text === 'as' && tokens[at - 1]?.text === ','; // "…, as healing takes time"
    const step = text === '-' || text === ':' ? 0.5 : 1 + (reason ? 5 : (BREAKS.get(text) ?? 0));
    depth += inBrackets ? Math.min(step, 0.5) : step;
    if (text === ')') inBrackets = false;
    result.push(depth);
  }
  return result;
}

const LONGEST_LABEL = 9;

function endOfLabel(tokens: readonly Token[], span: Span): number {
  for (let at = span.first; at < Math.min(span.next, span.first + LONGEST_LABEL); at += 1) {
    if (tokens[at]?.text === ':') return at;
  }
  return span.first;
}

const textOf = ({ text }: Annotated, span: Span): string =>
  text.text.slice(text.tokens[span.first]?.start ?? 0, text.tokens[span.next - 1]?.end ?? 0);

/** A class, for an object with getters of its own is slow to make and to read, and there is one for each sentence. */
class SentenceScene implements Scene {
  readonly annotated: Annotated;
  readonly span: Sentence;
  readonly mentions: readonly QuantityMention[];
  readonly previous: Scene | null;
  readonly asked: Scene | null;
  readonly context: Context;
  readonly labelEnd: number;
  readonly depth: readonly number[];
  private written: string | null = null;

  constructor(annotated: Annotated, span: Sentence, context: Context, previous: Scene | null) {
    const { tokens } = annotated.text;
    const isQuestion = previous?.annotated.text.tokens[previous.span.next - 1]?.text === '?';
    this.annotated = annotated;
    this.span = span;
    this.mentions = span.mentions;
    this.previous = previous;
    this.asked = isQuestion ? previous : (previous?.asked ?? null);
    this.context = context;
    this.labelEnd = endOfLabel(tokens, span);
    this.depth = span.mentions.length === 0 ? [] : depths(tokens, span);
  }

  get marks(): readonly Hit<Mark>[] {
    return this.span.marks;
  }

  get plain(): string {
    this.written ??= textOf(this.annotated, this.span);
    return this.written;
  }
}

/** Sets the scene for one sentence. */
export const sceneOf = (
  annotated: Annotated,
  span: Sentence,
  context: Context,
  previous: Scene | null,
): Scene => new SentenceScene(annotated, span, context, previous);

const at = (scene: Scene, token: number): number =>
  scene.depth[Math.max(0, Math.min(token, scene.span.next - 1) - scene.span.first)] ?? 0;

const STEPS_FROM_LABEL = 4;

/** Steps between a mark and a figure, none where they touch; other figures in between count as five more. */
export function distance(scene: Scene, mark: Span, mention: QuantityMention): number {
  const before = mark.next <= mention.firstToken;
  const [from, to] = before
    ? [mark.next - 1, mention.firstToken]
    : [mention.nextToken - 1, mark.first];
  if (to <= from) return 0;
  const crossed = scene.mentions.filter(
    (other) =>
      other !== mention &&
      other.firstToken >= from &&
      other.nextToken <= to &&
      other.dimension === mention.dimension,
  );
  const steps = at(scene, to) - at(scene, from) - 1 + crossed.length * 5;
  return mark.next <= scene.labelEnd ? Math.min(steps, STEPS_FROM_LABEL) : steps;
}

export type Side = 'before' | 'after' | 'either';

/** Steps to the nearest of the marks called `id` on that side of the figure; Infinity where there is none. */
export function nearest(
  scene: Scene,
  mention: QuantityMention,
  id: Mark,
  side: Side = 'either',
): number {
  let best = Number.POSITIVE_INFINITY;
  for (const mark of scene.marks) {
    if (mark.id !== id) continue;
    // "first" in "the first session" and "less" in "less than an hour" belong to the figure.
    if (
      (id === 'begin' || id === 'settle') &&
      mark.first >= mention.firstToken &&
      mark.next <= mention.nextToken
    )
      continue;
    const isBefore = mark.first < mention.firstToken;
    if ((side === 'before' && !isBefore) || (side === 'after' && isBefore)) continue;
    best = Math.min(best, distance(scene, mark, mention));
  }
  return best;
}

/** True where another figure stands between a figure and what is named after it. */
export const isBeyond = (scene: Scene, mention: QuantityMention, at: number): boolean =>
  scene.mentions.some((other) => other.firstToken >= mention.nextToken && other.nextToken <= at);

/** True where the sentence holds one of the marks. */
export function has({ span: { marks } }: Scene, ...ids: readonly Mark[]): boolean {
  for (const { id } of marks) if (ids.includes(id)) return true;
  return false;
}

/** Cues that speak of one figure alone: the one they stand nearest to. */
const OWNED: ReadonlySet<Mark> = new Set<Mark>([
  'apart',
  'peak',
  'numb',
  'maintenance',
  'afterSeries',
  'lengthLabel',
  'begin',
  'between',
  'peeling',
  'goesOn',
  'applying',
  'nextSession',
]);
const CLOSER = 2;
const LENT = 0.35;

/** "One hour (numbing 30 minutes)": the numbing has a time of its own. */
const isOfLater = (scene: Scene, mention: QuantityMention): boolean =>
  scene.mentions.some(
    (other) =>
      other.firstToken >= mention.nextToken &&
      other.dimension === mention.dimension &&
      nearest(scene, other, 'numb', 'before') <= 1 &&
      nearest(scene, mention, 'numb', 'before') > 8,
  );

/** How much of an owned cue is left for a figure that another figure stands nearer to. */
function ownership(scene: Scene, mention: QuantityMention, id: Mark, steps: number): number {
  if (!OWNED.has(id)) return 1;
  const taken = scene.mentions.some(
    (other) =>
      other !== mention &&
      other.dimension === mention.dimension &&
      nearest(scene, other, id) + CLOSER <= steps,
  );
  return taken || (id === 'numb' && isOfLater(scene, mention)) ? (id === 'numb' ? 0 : LENT) : 1;
}

/** How strongly a cue speaks for a figure: its weight beside it, fading to none at `reach` steps. */
export function pull(
  scene: Scene,
  mention: QuantityMention,
  id: Mark,
  weight: number,
  reach: number,
  side: Side = 'either',
): number {
  const steps = nearest(scene, mention, id, side);
  if (steps >= reach) return 0;
  return weight * (1 - steps / reach) * ownership(scene, mention, id, steps);
}

/** The plain text of a sentence. */
export const plainOf = ({ plain }: Scene): string => plain;

/** A sentence just as the page wrote it. */
export function writtenOf({ annotated: { text }, span }: Scene): string {
  const from = text.origin(text.tokens[span.first]?.start ?? 0) ?? 0;
  const to = text.origin((text.tokens[span.next - 1]?.end ?? 1) - 1) ?? 0;
  return text.original.slice(from, to + 1);
}

/** The text of token `offset` steps before (negative) or after the figure. */
export function wordBeside(scene: Scene, mention: QuantityMention, offset: number): string {
  const place = offset < 0 ? mention.firstToken + offset : mention.nextToken + offset - 1;
  if (place < scene.span.first || place >= scene.span.next) return '';
  return scene.annotated.text.tokens[place]?.text ?? '';
}
