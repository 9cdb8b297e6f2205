import { describe, expect, it } from 'vitest';
import {
  closingLine,
  FAILED,
  PASSED,
  sum,
  tallyOfRun,
  type VitestReport,
} from '../../../scripts/test/tally.ts';

const report = (counts: Partial<VitestReport>): VitestReport => ({
  success: true,
  numPassedTests: 0,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  ...counts,
});

describe('the closing line', () => {
  it('counts what passed and what failed', () => {
    expect(closingLine(sum([PASSED, PASSED, FAILED]))).toBe('2 passed, 1 failed');
    expect(closingLine(sum([]))).toBe('0 passed, 0 failed');
  });

  it('owns up to what was skipped', () => {
    expect(closingLine({ passed: 3, failed: 0, skipped: 2 })).toBe('3 passed, 0 failed, 2 skipped');
  });
});

describe('counting a run of tests', () => {
  it('takes every test for itself', () => {
    const counts = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 };
    expect(tallyOfRun(report(counts), 1)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  it('counts a run that failed without a failed test', () => {
    expect(tallyOfRun(report({ numPassedTests: 5 }), 1)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
    });
    expect(tallyOfRun(report({ numPassedTests: 5 }), null).failed).toBe(1);
  });

  it('counts a run without a report as failed', () => {
    expect(tallyOfRun(null, 0)).toEqual(FAILED);
  });
});
