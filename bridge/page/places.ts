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

  return (block, start, end) => {
    const text = blocks[block]?.text ?? '';
    const squeezed = squeeze(text);
    const first = squeeze(text.slice(0, start)).length;
    const last = squeeze(text.slice(0, end)).length;
    if (last <= first) return null;
    const from = Math.max(0, first - AROUND);
    const around = squeezed.slice(from, last + AROUND);
    return [around, (before[block] ?? 0) + from, first - from, last - from];
  };
}
