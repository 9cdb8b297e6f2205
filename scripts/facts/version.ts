import { createHash } from 'node:crypto';
import type { Facts } from '../../data/facts.ts';

/** The same value as JSON whatever order its keys were written in. */
const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/**
 * Newest `checked_on` and the first eight hex digits of a SHA-256 over the content: `2026-11-21-1a2b3c4d`.
 * Expects sources and claims sorted by id, so that the same facts carry the same version on every machine.
 */
export function versionOf({ sources, claims }: Pick<Facts, 'sources' | 'claims'>): string {
  const checked = sources.map((source) => source.checked_on).sort();
  const hash = createHash('sha256')
    .update(canonicalJson([sources, claims]))
    .digest('hex');
  return `${checked.at(-1) ?? 'empty'}-${hash.slice(0, 8)}`;
}
