import type { PageBlock } from './page-blocks.ts';
import type { PagePlace } from './page-messages.ts';

/** So many characters on either side tell words from the same words elsewhere. */
const AROUND = 24;

const squeeze = (text: string): string => text.replace(/\s+/g, '');

/**
 * Tells where words of a page stand, so that they can be found again there.
 * The answer takes the index of their block, and their start and end (exclusive) in its text; null where there is
 * no such block, or nothing but white space.
 */
export function createPlaceFinder(
  blocks: readonly PageBlock[],
): (block: number, start: number, end: number) => PagePlace | null {
  let length = 0;
  const before = blocks.map(({ text }) => {
    const at = length;
    length += squeeze(text).length;
    return at;
  });

  const squeezedOf = memoized((block) => squeezedWith(blocks[block]?.text ?? ''));

  return (block, start, end) => {
    const { squeezed, counts } = squeezedOf(block);
    const countBefore = (at: number) => counts[Math.min(at, counts.length - 1)] ?? 0;
    const first = countBefore(start);
    const last = countBefore(end);
    if (last <= first) return null;
    const from = Math.max(0, first - AROUND);
    const around = squeezed.slice(from, last + AROUND);
    return [around, (before[block] ?? 0) + from, first - from, last - from];
  };
}

interface Squeezed {
  readonly squeezed: string;
  /** How many characters of it stand before each of the text's, and before its end. */
  readonly counts: Uint32Array;
}

/** A block can be as long as all that is read of a page, and hold hundreds of places. */
function squeezedWith(text: string): Squeezed {
  const counts = new Uint32Array(text.length + 1);
  let count = 0;
  let at = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    counts.fill(count, at, index);
    for (at = index; at < index + word.length; at++) counts[at] = count++;
  }
  counts.fill(count, at);
  return { squeezed: squeeze(text), counts };
}

function memoized<Value>(make: (key: number) => Value): (key: number) => Value {
  const made = new Map<number, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}
