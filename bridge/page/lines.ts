/** A stretch of a block's text, and the character with which it begins there. */
export interface Line {
  readonly text: string;
  readonly from: number;
}

/** A line that stops at one of these words, or at a comma, goes on in the next. */
const GOES_ON =
  /(?:[,:–—-]|\b(?:a|an|the|of|for|to|in|on|at|by|from|with|and|or|but|is|are|your|our|every|about|than|after|before|up|least|most|between|takes?|lasts?|until))$/i;
const ENDS = /[.!?;]$/;

/** True where a reader would take what follows a line break for something new, not for the rest of the sentence. */
function isNew(before: string, after: string): boolean {
  if (ENDS.test(before)) return true;
  if (GOES_ON.test(before)) return false;
  // "4–6 weeks / apart" goes on; "0.5 mm fine lines / 1.5 mm acne scars" does not.
  return /^\d/.test(after) ? /\d/.test(before) : !/^\p{Ll}/u.test(after);
}

/** A line's breaks, kept where something new begins and made spaces elsewhere: no character moves. */
function settle(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, at) => {
      const before = lines[at - 1];
      return before === undefined ? line : (isNew(before, line) ? '\n' : ' ') + line;
    })
    .join('');
}

/**
 * Parts a block's text at its empty lines, which set paragraphs apart, and keeps of the other line breaks those at
 * which something new begins ("Exercise: 48h / Make-up: 24h").
 */
export function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/g)].flatMap(({ 0: part, index }): Line[] => {
    const trimmed = part.replace(/\n$/, '');
    return [{ text: settle(trimmed), from: index }];
  });
}
