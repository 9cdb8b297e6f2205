/** Text made plain for reading, with the way back to the text it came from. */
export interface NormalText {
  readonly original: string;
  /** Lower case, plain spaces, one kind of dash and quote, no invisible characters, fractions as decimals. */
  readonly text: string;
  /** For every character of `text`, where the character that it came from stands in `original`. */
  readonly origin: (at: number) => number | undefined;
}

const FRACTIONS: Readonly<Record<string, string>> = {
  '½': '.5',
  '¼': '.25',
  '¾': '.75',
  '⅓': '.333',
  '⅔': '.667',
  '⁄': '/',
};
/** Cyrillic letters that look Latin: some pages mix them in, so that their text can't be copied. */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcуyхxіiѕsјjһhкkмmтtвbнhԁd'.matchAll(/(.)(.)/gu)].map(([, from, to]) => [from, to]),
);
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|\u034f/;
const SPACE = /\s/;
const DASH = /[\u2010-\u2015\u2212\u2043\ufe58\ufe63\uff0d]/;
const SINGLE_QUOTE = /[\u2018\u2019\u201a\u201b\u02bc\u00b4`]/;
const DOUBLE_QUOTE = /[\u201c-\u201f\u00ab\u00bb]/;

/** Lower case where that keeps the length, so that offsets stay true ("İ" becomes two characters). */
function lower(character: string): string {
  const lowered = character.toLowerCase();
  return lowered.length === character.length ? lowered : character;
}

function plain(character: string): string {
  if (character < '\u007f') return SPACE.test(character) ? ' ' : lower(character);
  if (INVISIBLE.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  if (DASH.test(character)) return '-';
  if (SINGLE_QUOTE.test(character)) return "'";
  if (DOUBLE_QUOTE.test(character)) return '"';
  if (character === 'µ') return 'μ';
  const written = lower(character);
  return FRACTIONS[character] ?? LOOKALIKES[written] ?? written;
}

const ASCII_ONLY = /^[\x20-\x7e\n\r\t]*$/;

/** Text of plain letters keeps its length, so every character comes from its own place. */
function normaliseAscii(original: string): NormalText {
  const lowered = original.toLowerCase();
  const text = /[\n\r\t`]/.test(lowered) ? lowered.replace(/\s/g, ' ').replace(/`/g, "'") : lowered;
  return { original, text, origin: (at) => at };
}

/** Makes `original` plain in one pass; every character of the result knows where it came from. */
export function normalise(original: string): NormalText {
  if (ASCII_ONLY.test(original)) return normaliseAscii(original);
  const parts: string[] = [];
  const origin: number[] = [];
  for (let at = 0; at < original.length; at += 1) {
    const written = plain(original.charAt(at));
    for (let i = 0; i < written.length; i += 1) origin.push(at);
    if (written !== '') parts.push(written);
  }
  return { original, text: parts.join(''), origin: (at) => origin[at] };
}

/** The stretch of the original text that `start` to `end` (exclusive) of the plain text came from. */
export function toOriginal(
  normal: NormalText,
  start: number,
  end: number,
): { start: number; end: number } {
  const from = normal.origin(start) ?? normal.original.length;
  const last = normal.origin(end - 1);
  return { start: from, end: last === undefined ? from : Math.max(from, last + 1) };
}
