/**
 * Measures what the extension costs: `npm run bench`, or `npm run bench -- --only panel,facts`. Prints tables, writes
 * docs/benchmarks/<part>.json and docs/benchmarks.md. `--smoke` runs everything once on little, and writes nothing.
 */
import { parseArgs } from 'node:util';
import { benchFacts } from './bench/facts.ts';
import { benchLookup } from './bench/lookup.ts';
import { thisMachine } from './bench/machine.ts';
import { benchPage } from './bench/page.ts';
import { benchPanel } from './bench/panel.ts';
import { saveResult, writePage } from './bench/publish.ts';
import { benchReading } from './bench/reading.ts';
import { type BenchSize, FULL, type PartResult, SMOKE } from './bench/result.ts';

const PARTS: Readonly<Record<string, (size: BenchSize) => Promise<PartResult>>> = {
  page: benchPage,
  panel: benchPanel,
  lookup: benchLookup,
  facts: benchFacts,
  reading: benchReading,
};

const { values } = parseArgs({
  options: { only: { type: 'string' }, smoke: { type: 'boolean', default: false } },
});
const wanted = values.only?.split(',') ?? Object.keys(PARTS);
const unknown = wanted.filter((part) => !PARTS[part]);
if (unknown.length > 0) {
  console.error(
    `There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`,
  );
  process.exit(1);
}

const size = values.smoke ? SMOKE : FULL;
const machine = thisMachine();
for (const part of wanted) {
  const result = await PARTS[part]?.(size);
  if (!result) continue;
  for (const { title, rows } of result.tables) {
    console.log(`\n${title}`);
    console.table(rows);
  }
  if (values.smoke) continue;
  const measured = new Date().toISOString().slice(0, 10);
  saveResult({ runs: size.runs, ...result, machine, measured });
  writePage();
}
// A builder that keeps watching must not keep the bench waiting.
process.exit();
