import type { Lexicon } from '../../data/lexicon/types.ts';
import { indexPatterns } from './pattern-index.ts';
import type { Text } from './text.ts';

/** Beyond a year nobody asks what may be done after a session. */
const MOST_HOURS = 8760;

/**
 * Reads how many hours after a session the question speaks of: "yesterday" 24, "day 3" 72. Null where it does
 * not say. Where it says more than one thing the earliest counts, so that nothing is called allowed too soon.
 */
export function createElapsedReader(lexicon: Lexicon): (text: Text) => number | null {
  const find = indexPatterns(
    lexicon.elapsed.map((entry) => ({ pattern: entry.pattern, value: entry.hours })),
  );
  return (text) => {
    const hours = find(text).flatMap(({ start, end, value, pattern }) => {
      if (!pattern.includes('@number')) return [value];
      const figure = text.tokens.slice(start, end).find((token) => token.value !== null)?.value;
      return figure === null || figure === undefined ? [] : [figure * value];
    });
    const earliest = hours.length > 0 ? Math.min(...hours) : null;
    return earliest !== null && earliest <= MOST_HOURS ? earliest : null;
  };
}
