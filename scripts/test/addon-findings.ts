/** What `web-ext lint --output json` says, as far as it is read here. */
export interface AddonReport {
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
}
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** A warning that is known and accepted, how often it must be there, and why. */
export interface KnownWarning {
  readonly code: string;
  readonly times: number;
  readonly why: string;
}

/**
 * What must not be in a report, in words: every error, every warning that isn't known, and every known warning that
 * comes more or less often than it should, so that the list stays true.
 */
export function unexpectedFindings(
  { errors, warnings }: AddonReport,
  known: readonly KnownWarning[],
): string[] {
  const unknown = warnings.filter(({ code }) => !known.some((each) => each.code === code));
  const miscounted = known.flatMap(({ code, times }) => {
    const found = warnings.filter((warning) => warning.code === code);
    return found.length === times
      ? []
      : [`${code}: expected ${times}, found ${found.length}`, ...found.map(described)];
  });
  return [...errors.map(described), ...unknown.map(described), ...miscounted];
}

function described({ code, message, file, line }: Finding): string {
  const place = [file, line].filter((part) => part !== undefined).join(':');
  return `${code}: ${message}${place ? ` (${place})` : ''}`;
}
