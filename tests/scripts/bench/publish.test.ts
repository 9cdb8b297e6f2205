import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  benchmarksPage,
  type Measured,
  PAGE,
  savedResults,
} from '../../../scripts/bench/publish.ts';

const RESULT: Measured = {
  part: 'reading',
  measured: '2026-11-21',
  runs: 9,
  machine: {
    cpu: 'A processor',
    cores: 2,
    memory: '8 GB',
    system: 'Linux 6.1',
    node: 'v24.0.0',
    browsers: ['Chromium 156'],
    version: '0.1.0',
  },
  tables: [
    {
      title: 'A table',
      rows: [{ reader: 'one', ms: '1.00 (0.90–1.10)' }, { reader: 'two' }],
      note: 'Read it so.',
    },
  ],
};

describe('the page of benchmarks', () => {
  test.runIf(existsSync(PAGE))('is what the measured results say', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(benchmarksPage(savedResults()));
  });

  test('has a table for each result, its note, and what it was measured on', () => {
    const page = benchmarksPage([RESULT]);
    expect(page).toContain(
      '| reader | ms |\n| --- | ---: |\n| one | 1.00 (0.90–1.10) |\n| two |  |',
    );
    expect(page).toContain('Read it so.');
    expect(page).toContain(
      '9 runs; A processor, 2 cores, 8 GB; Linux 6.1; Node v24.0.0; Chromium 156; 2026-11-21.',
    );
  });

  test('tells what a page pays first, in whatever order it was measured', () => {
    const page = benchmarksPage([RESULT, { ...RESULT, part: 'page' }]);
    expect(page.indexOf('What a page pays')).toBeLessThan(page.indexOf('Reading claims'));
  });
});
