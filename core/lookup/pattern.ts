import type { Pattern } from '../../data/lexicon/types.ts';
import { remembering } from './once.ts';
import { stem } from './stem.ts';
import { isStop, type Text } from './text.ts';

/** Where a pattern matched: its first token, and the token after its last one. */
export interface Match {
  readonly start: number;
  readonly end: number;
}

const SHORT_GAP = 3;
const LONG_GAP = 10;
/** How far apart the two sides of `&` may begin, in words. */
const TOGETHER = 30;

/** One alternative of a slot: labels that follow one another; mostly a single one. */
type Phrase = readonly string[];
type Slot =
  | { readonly kind: 'gap'; readonly upTo: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'choice'; readonly phrases: readonly Phrase[]; readonly optional: boolean };
type Side = readonly Slot[];

export interface CompiledPattern {
  readonly text: Pattern;
  /** More than one where the pattern joins sides by `&`. */
  readonly sides: readonly Side[];
}

const asLabel = (choice: string): string => (choice.startsWith('@') ? choice : stem(choice));

function compileSlot(text: string): Slot {
  if (text === '*') return { kind: 'gap', upTo: SHORT_GAP };
  if (text === '**') return { kind: 'gap', upTo: LONG_GAP };
  if (text === '^') return { kind: 'start' };
  if (text === '$') return { kind: 'end' };
  const optional = text.endsWith('?');
  const choices = (optional ? text.slice(0, -1) : text).replace(/[()]/g, '').split('|');
  const phrases = choices.map((choice) => choice.trim().split(/\s+/).map(asLabel));
  return { kind: 'choice', phrases, optional };
}

const NO_CHOICE: ReadonlySet<string> = new Set(['*', '**', '^', '$', '&']);
const slotsOf = (text: string): readonly string[] =>
  text.includes('(') ? (text.match(/\([^)]*\)\??|\S+/g) ?? []) : text.split(' ').filter(Boolean);
const withoutBrackets = (slot: string): string =>
  slot.startsWith('(') ? slot.replace(/[()]/g, '') : slot;

/** Reads a pattern of the lexicon (see `Pattern` for its notation). */
export const compilePattern: (text: Pattern) => CompiledPattern = remembering((text) => ({
  text,
  sides: text.split(' & ').map((side) => slotsOf(side).map(compileSlot)),
}));

/** The first label of each phrase. */
const beginnings = (phrases: readonly Phrase[]): readonly string[] =>
  phrases.flatMap((phrase) => phrase.slice(0, 1));

/** The labels a slot can begin with; none where it may be missing. Patterns share most of their slots. */
const beginningsOfSlot: (slot: string) => readonly string[] = remembering((slot) =>
  NO_CHOICE.has(slot) || slot.endsWith('?')
    ? []
    : withoutBrackets(slot)
        .split('|')
        .map((choice) => asLabel(choice.trim().split(' ', 1)[0] ?? '')),
);

/** The labels of which a text must have at least one, for each slot that may not be missing. */
export function requiredLabels(pattern: Pattern): readonly (readonly string[])[] {
  const required: (readonly string[])[] = [];
  for (const slot of slotsOf(pattern)) {
    const labels = beginningsOfSlot(slot);
    if (labels.length > 0) required.push(labels);
  }
  return required;
}

/** Every label a pattern names. */
export const labelsOf = (pattern: CompiledPattern): readonly string[] =>
  pattern.sides.flat().flatMap((slot) => (slot.kind === 'choice' ? slot.phrases.flat() : []));

/** The labels a side can begin with. */
function firstLabels(side: Side): readonly string[] {
  const labels: string[] = [];
  for (const slot of side) {
    if (slot.kind !== 'choice') continue;
    labels.push(...beginnings(slot.phrases));
    if (!slot.optional) break;
  }
  return labels;
}

function gapEnds(text: Text, from: number, upTo: number): number[] {
  const ends = [from];
  for (let at = from; at < from + upTo && at < text.tokens.length; at += 1) {
    if (isStop(text.tokens[at])) break;
    ends.push(at + 1);
  }
  return ends;
}

const phraseEnds = (phrase: Phrase, text: Text, from: number): readonly number[] =>
  phrase.reduce<readonly number[]>(
    (reached, label) => reached.flatMap((at) => text.labels[at]?.get(label) ?? []),
    [from],
  );

function advance(slot: Slot, text: Text, at: number): readonly number[] {
  switch (slot.kind) {
    case 'start':
      return at === 0 || isStop(text.tokens[at - 1]) ? [at] : [];
    case 'end':
      return at === text.tokens.length || isStop(text.tokens[at]) ? [at] : [];
    case 'gap':
      return gapEnds(text, at, slot.upTo);
    case 'choice': {
      const ends = slot.phrases.flatMap((phrase) => phraseEnds(phrase, text, at));
      return slot.optional ? [at, ...ends] : ends;
    }
  }
}

/** The nearest end of a side that begins at `start`; null where it does not match there. */
function endFrom(side: Side, text: Text, start: number): number | null {
  let reached: readonly number[] = [start];
  for (const slot of side) {
    const next = new Set<number>();
    for (const at of reached) for (const end of advance(slot, text, at)) next.add(end);
    if (next.size === 0) return null;
    reached = [...next];
  }
  return Math.min(...reached);
}

function matchesOf(side: Side, text: Text): Match[] {
  const starts = new Set(firstLabels(side).flatMap((label) => text.places.get(label) ?? []));
  return [...starts]
    .sort((a, b) => a - b)
    .flatMap((start) => {
      const end = endFrom(side, text, start);
      return end === null ? [] : [{ start, end }];
    });
}

/** The first pair that begins near one another; both lists come in order of their beginnings. */
function firstPair(
  anchors: readonly Match[],
  partners: readonly Match[],
): readonly [Match, Match] | null {
  let next = 0;
  for (const anchor of anchors) {
    while ((partners[next]?.start ?? Infinity) < anchor.start - TOGETHER) next += 1;
    const partner = partners[next];
    if (partner && partner.start <= anchor.start + TOGETHER) return [anchor, partner];
  }
  return null;
}

/**
 * The first place where the pattern matches, or null. Every slot keeps the set of words it may have reached,
 * so the work grows with words times slots and never with the ways of matching.
 */
export function matchPattern(pattern: CompiledPattern, text: Text): Match | null {
  const [first, second] = pattern.sides;
  if (!first) return null;
  const anchors = matchesOf(first, text);
  if (!second) return anchors[0] ?? null;
  const pair = firstPair(anchors, matchesOf(second, text));
  if (!pair) return null;
  const [a, b] = pair;
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
