import type { Pattern } from '../../data/lexicon/types.ts';
import { compilePattern, type Match, matchPattern, requiredLabels } from './pattern.ts';
import type { Text } from './text.ts';

interface Entry<T> {
  readonly pattern: Pattern;
  readonly required: readonly (readonly string[])[];
  readonly value: T;
}
export interface Found<T> extends Match {
  readonly pattern: Pattern;
  readonly value: T;
}
export type FindPatterns<T> = (text: Text) => Found<T>[];

function countLabels<T>(entries: readonly Entry<T>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { required } of entries)
    for (const labels of required)
      for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** Files every pattern under its rarest required slot, so that a text is held against few of them. */
function fileEntries<T>(entries: readonly Entry<T>[]): Map<string, number[]> {
  const counts = countLabels(entries);
  const weight = (labels: readonly string[]) =>
    labels.reduce((sum, label) => sum + (counts.get(label) ?? 0), 0);
  const files = new Map<string, number[]>();
  entries.forEach(({ pattern, required }, index) => {
    let rarest: readonly string[] | undefined;
    let least = Infinity;
    for (const labels of required) {
      const count = weight(labels);
      if (count < least) [rarest, least] = [labels, count];
    }
    if (!rarest) throw new Error(`A pattern needs a word that may not be missing: ${pattern}`);
    for (const label of new Set(rarest)) {
      const file = files.get(label);
      if (file) file.push(index);
      else files.set(label, [index]);
    }
  });
  return files;
}

/**
 * A finder for all patterns at once; what it finds comes in the order of `patterns`.
 * Throws where a pattern has no slot that must be there.
 */
export function indexPatterns<T>(
  patterns: readonly { readonly pattern: Pattern; readonly value: T }[],
): FindPatterns<T> {
  // Most patterns never come near a question: each is compiled when one first has all its words.
  const entries = patterns.map(
    ({ pattern, value }): Entry<T> => ({ pattern, required: requiredLabels(pattern), value }),
  );
  const files = fileEntries(entries);
  return (text) => {
    const candidates = new Set<number>();
    for (const label of text.places.keys())
      for (const index of files.get(label) ?? []) candidates.add(index);
    return [...candidates]
      .sort((a, b) => a - b)
      .flatMap((index) => {
        const entry = entries[index];
        if (!entry?.required.every((slot) => slot.some((label) => text.places.has(label))))
          return [];
        const match = matchPattern(compilePattern(entry.pattern), text);
        return match ? [{ ...match, pattern: entry.pattern, value: entry.value }] : [];
      });
  };
}
