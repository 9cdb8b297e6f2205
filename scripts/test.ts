/** Runs every check, in the order in which it is cheapest to learn of a mistake, and counts them. */
import { runCheck, runTests } from './test/run.ts';
import { closingLine, sum, type Tally } from './test/tally.ts';

interface Check {
  /** The script of package.json that runs it, and that runs it again alone. */
  readonly script: string;
  readonly about: string;
  readonly run: (script: string) => Promise<Tally>;
}

const CHECKS: readonly Check[] = [
  { script: 'lint:code', about: 'Format and lint', run: runCheck },
  { script: 'lint:arrows', about: 'Arrows between rooms', run: runCheck },
  { script: 'lint:unused', about: 'Unused code and dependencies', run: runCheck },
  { script: 'lint:locales', about: 'Messages in every language', run: runCheck },
  { script: 'types', about: 'Types', run: runCheck },
  { script: 'types:core', about: 'Types of core, without a browser', run: runCheck },
  { script: 'unit', about: 'Unit and component tests', run: runTests },
  { script: 'build:chrome', about: 'Build for Chrome and Edge', run: runCheck },
  { script: 'build:firefox', about: 'Build for Firefox', run: runCheck },
  { script: 'lint:addon', about: 'The add-on as Mozilla checks it', run: runCheck },
  { script: 'size', about: 'Size budgets', run: runCheck },
  { script: 'built', about: 'What was built', run: runTests },
  { script: 'browser', about: 'Tests in real browsers', run: runTests },
];

const tallies: Tally[] = [];
const failed: Check[] = [];
for (const check of CHECKS) {
  console.log(`\n── ${check.about} (npm run ${check.script})`);
  const started = performance.now();
  const tally = await check.run(check.script);
  tallies.push(tally);
  if (tally.failed > 0) failed.push(check);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${tally.failed > 0 ? '✗' : '✓'} ${closingLine(tally)} in ${seconds} s`);
}

const total = sum(tallies);
console.log('');
for (const { about, script } of failed) console.log(`✗ ${about} (npm run ${script})`);
console.log(closingLine(total));
process.exitCode = total.failed > 0 ? 1 : 0;
