/**
 * How each version's stored form becomes the next one's, oldest first: the first makes version 2 of version 1. One
 * that was ever released stays for good, and takes anything without throwing.
 */
export type Migrations = readonly ((stored: unknown) => unknown)[];

/** A stored value brought up to the newest version; `isNewer` where a later version of the product wrote it. */
export interface Upgraded {
  readonly stored: unknown;
  readonly isNewer: boolean;
}

/** The version that stored values are written in: one more than there are migrations. */
export const currentVersion = (migrations: Migrations): number => migrations.length + 1;

/** The version a stored value says it has; 1, the one without a number, where it says none that makes sense. */
export function versionOf(stored: unknown): number {
  const { version } = Object(stored) as { version?: unknown };
  return Number.isSafeInteger(version) && (version as number) >= 1 ? (version as number) : 1;
}

/** Brings what any earlier version stored into the newest form. What a later one stored is left as it is. */
export function upgraded(stored: unknown, migrations: Migrations): Upgraded {
  const version = versionOf(stored);
  if (stored === null || stored === undefined) return { stored: null, isNewer: false };
  return {
    stored: migrations
      .slice(version - 1)
      .reduce<unknown>((older, migrate) => migrate(older), stored),
    isNewer: version > currentVersion(migrations),
  };
}

/**
 * A value as JSON can hold it, with half characters replaced by U+FFFD and fields in the order of their names: two
 * values that a browser's storage would call the same give the same text.
 */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'string') return part.toWellFormed();
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
