import { describe, expect, it } from 'vitest';
import { type Finding, unexpectedFindings } from '../../../scripts/test/addon-findings.ts';

const finding = (code: string): Finding => ({ code, message: 'said', file: 'a.js', line: 3 });
const KNOWN = [{ code: 'KNOWN', times: 2, why: 'because' }];

describe('findings in the add-on', () => {
  it('accepts the known warnings, as often as they are known', () => {
    const warnings = [finding('KNOWN'), finding('KNOWN')];
    expect(unexpectedFindings({ errors: [], warnings }, KNOWN)).toEqual([]);
  });

  it('accepts no error, not even under a known name', () => {
    const report = {
      errors: [finding('KNOWN')],
      warnings: [finding('KNOWN'), finding('KNOWN')],
    };
    expect(unexpectedFindings(report, KNOWN)).toEqual(['KNOWN: said (a.js:3)']);
  });

  it('accepts no unknown warning', () => {
    const warnings = [finding('KNOWN'), finding('KNOWN'), finding('NEW')];
    expect(unexpectedFindings({ errors: [], warnings }, KNOWN)).toEqual(['NEW: said (a.js:3)']);
  });

  it.each([0, 1, 3])('accepts no other number of a known warning: %i', (times) => {
    const warnings = Array.from({ length: times }, () => finding('KNOWN'));
    expect(unexpectedFindings({ errors: [], warnings }, KNOWN)[0]).toBe(
      `KNOWN: expected 2, found ${times}`,
    );
  });
});
