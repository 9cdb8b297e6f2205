import type { Lexicon } from '../../data/lexicon/types.ts';
import { indexPatterns } from './pattern-index.ts';
import type { Text } from './text.ts';

/** Beyond a year nobody asks what may be done after a session. */
const MOST_HOURS = 8760;

/**
 * Reads how many hours after a session the question speaks of: where the reader stands ("yesterday" 24, "day 3"
 * 72), or the moment asked about ("the next day" 24). Null where it does not say, or tells when something else
 * was ("off Accutane two months ago"). Of several the earliest counts, so that nothing is called allowed too soon.
 */
export function createElapsedReader(lexicon: Lexicon): (text: Text) => number | null {
  const find = indexPatterns(
    lexicon.elapsed.map(({ pattern, hours }) => ({ pattern, value: hours })),
  );
  const findOther = indexPatterns(
    lexicon.elapsedSinceOther.map((pattern) => ({ pattern, value: true })),
  );
  return (text) => {
    const others = findOther(text);
    const hours = find(text).flatMap(({ start, end, value, pattern }) => {
      if (others.some((other) => other.start <= start && end <= other.end)) return [];
      if (!pattern.includes('@number')) return [value];
      const figure = text.tokens.slice(start, end).find((token) => token.value !== null)?.value;
      return figure === null || figure === undefined ? [] : [figure * value];
    });
    const earliest = hours.length > 0 ? Math.min(...hours) : null;
    return earliest !== null && earliest <= MOST_HOURS ? earliest : null;
  };
}
