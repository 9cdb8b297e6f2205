import type { Token, TokenText } from '../quantity/tokens.ts';

/** A stretch of tokens that says one thing, end exclusive. */
export interface Span {
  readonly first: number;
  readonly next: number;
}

const ABBREVIATIONS = new Set(
  'approx min max hr hrs mins wk wks dr mr mrs ms st vs no e g i eg ie etc fig incl est'.split(' '),
);
/** Units cut short end a sentence before a capital: "in 12–24 hrs. Infection is rare." */
const UNITS = new Set('hr hrs min mins wk wks'.split(' '));
/** No sentence is read further than this at once, so that text without full stops stays cheap. */
const MOST_TOKENS = 140;

function isCapital(text: TokenText, token: Token): boolean {
  return /\p{Lu}/u.test(text.original.charAt(text.origin(token.start) ?? 0));
}

function startsNew(text: TokenText, token: Token): boolean {
  const character = text.original.charAt(text.origin(token.start) ?? 0);
  return character !== character.toLowerCase() || !/\p{Ll}/u.test(character);
}

function brokenLine(text: TokenText, before: Token, after: Token): boolean {
  const from = text.origin(before.end - 1) ?? 0;
  const to = text.origin(after.start) ?? 0;
  return text.original.slice(from, to).includes('\n');
}

const ENDING = new Set(['!', '?', '•', '·', '|']);

function endsAt(text: TokenText, at: number, hasLines: boolean): boolean {
  const token = text.tokens[at];
  const next = text.tokens[at + 1];
  if (!token || !next) return true;
  if (hasLines && next.spaced && brokenLine(text, token, next)) return true;
  if (token.kind !== 'sign') return false;
  if (ENDING.has(token.text)) return true;
  if (token.text !== '.') return false;
  const before = text.tokens[at - 1]?.text ?? '';
  // "within a week.During": a space lost on the way.
  if (!next.spaced) return before.length > 2 && next.text.length > 2 && isCapital(text, next);
  if (UNITS.has(before)) return isCapital(text, next);
  return startsNew(text, next) && !ABBREVIATIONS.has(before);
}

/** Splits a text into sentences: at full stops before a capital or a figure, at "!" and "?", and at line breaks. */
export function splitSentences(text: TokenText): Span[] {
  const spans: Span[] = [];
  const hasLines = text.original.includes('\n');
  let first = 0;
  text.tokens.forEach((_, at) => {
    if (!endsAt(text, at, hasLines) && at - first < MOST_TOKENS) return;
    spans.push({ first, next: at + 1 });
    first = at + 1;
  });
  return spans;
}
