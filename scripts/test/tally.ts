/** What a check amounts to. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (total, each) => ({
      passed: total.passed + each.passed,
      failed: total.failed + each.failed,
      skipped: total.skipped + each.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The one line that everything ends in: "12 passed, 0 failed", with what was skipped where something was. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}

/** What Vitest's JSON report says of a run. */
export interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

/**
 * Counts the tests of one run of Vitest. A run that failed without a failed test (a file that could not be loaded,
 * an unhandled error, no report at all) counts as one failure.
 */
export function tallyOfRun(report: VitestReport | null, exitCode: number | null): Tally {
  if (!report) return FAILED;
  const failedOtherwise = exitCode !== 0 && report.numFailedTests === 0 ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + failedOtherwise,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
