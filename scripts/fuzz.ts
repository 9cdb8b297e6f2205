/**
 * Throws anything at everything that takes something from outside: `npm run fuzz -- [--seed N] [--cases N] [--only NAME]`. No input
 * may bring it to throw, take long, or come out otherwise the second time; then times how it grows with its input.
 * The same seed gives the same inputs.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { growths, isTooFast } from './fuzz/growth.ts';
import { TARGETS, type Target } from './fuzz/targets.ts';

/** Milliseconds that one case may take. */
const LONGEST_CASE = 200;
/** Every so many cases, the same input is run again. */
const AGAIN = 5;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    cases: { type: 'string', default: '100000' },
    only: { type: 'string' },
  },
});
/** What `--only` calls the measuring of growth by. */
const GROWTH = 'growth';
const seed = Number(values.seed);
const cases = Number(values.cases);

if (values.only === GROWTH) reportGrowth();
else if (values.only) {
  const target = TARGETS.find(({ name }) => name === values.only);
  if (target) await fuzz(target);
  else
    throw new Error(
      `Nothing is called "${values.only}": ${TARGETS.map(({ name }) => name).join(', ')}, ${GROWTH}`,
    );
} else {
  // The long ones stand last, and are taken first, so that no processor waits for another in the end.
  const waiting = [...TARGETS.map(({ name }) => name), GROWTH];
  await Promise.all(Array.from({ length: availableParallelism() }, () => fuzzNext(waiting)));
}

/** Takes one target after another, each in a process of its own. */
async function fuzzNext(waiting: string[]): Promise<void> {
  const name = waiting.pop();
  if (name === undefined) return;
  const command = [
    import.meta.filename,
    '--only',
    name,
    '--seed',
    `${seed}`,
    '--cases',
    `${cases}`,
  ];
  const [exitCode] = await once(spawn(process.execPath, command, { stdio: 'inherit' }), 'exit');
  if (exitCode !== 0) {
    console.log(`✗ ${name} (npm run fuzz -- --only "${name}" --seed ${seed})`);
    process.exitCode = 1;
  }
  await fuzzNext(waiting);
}

async function fuzz(target: Target): Promise<void> {
  const started = performance.now();
  let longest = 0;
  const onTime = (time: number) => {
    longest = Math.max(longest, time);
  };
  await fc.assert(property(target, onTime), { seed, numRuns: cases });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `✓ ${target.name}: ${cases} cases in ${seconds} s, the longest ${longest.toFixed(1)} ms`,
  );
}

/**
 * Runs a case, and now and then again. Whatever takes long is given two more tries, by the processor's time, for the
 * machine may be busy; to ask for that every time would take longer than most cases do.
 */
function property({ cases }: Target, onTime: (milliseconds: number) => void) {
  let count = 0;
  return fc.asyncProperty(cases, async (run) => {
    const started = performance.now();
    const first = await run();
    const time = performance.now() - started;
    if (time > LONGEST_CASE) {
      const least = Math.min(await processorTime(run), await processorTime(run));
      if (least > LONGEST_CASE) throw new Error(`It took ${least.toFixed(0)} ms`);
      onTime(least);
    } else onTime(time);
    if (count++ % AGAIN > 0) return;
    const second = await run();
    if (fc.stringify(first) !== fc.stringify(second))
      throw new Error('Another time, another output');
  });
}

async function processorTime(run: () => unknown): Promise<number> {
  const started = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function reportGrowth(): void {
  const measured = growths();
  const tooFast = measured.filter(isTooFast);
  console.log(
    `${tooFast.length > 0 ? '✗' : '✓'} growth: ${measured.length} measured, the fastest:`,
  );
  console.table(
    measured.slice(0, Math.max(5, tooFast.length)).map((growth) => ({
      ...growth,
      piece: JSON.stringify(growth.piece),
      milliseconds: Number(growth.milliseconds.toFixed(1)),
      ratio: Number(growth.ratio.toFixed(2)),
    })),
  );
  if (tooFast.length > 0) process.exitCode = 1;
}
