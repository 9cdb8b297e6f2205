/**
 * Remembers what `compute` gave for a text, for tables that ask for the same few thousand words of a lexicon again
 * and again. Starts anew when full, so that a reader's own words never pile up.
 */
export function remembering<T>(compute: (text: string) => T, most = 20_000): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const result = compute(text);
    known.set(text, result);
    return result;
  };
}

/** Computes when first asked, and keeps the result. */
export function once<T extends object>(compute: () => T): () => T {
  let result: T | undefined;
  return () => {
    result ??= compute();
    return result;
  };
}
