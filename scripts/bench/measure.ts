/** Milliseconds that `run` takes, `runs` times over, after one that is not counted. */
export function timesOf(runs: number, run: () => unknown): number[] {
  run();
  return Array.from({ length: runs }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
}
