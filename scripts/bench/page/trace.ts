import { type Measured, SETTLED } from './measured.ts';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when it began, how long it took, and how much of that the processor worked for it. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: Record<string, unknown>; readonly name?: string };
}

/** Everything by which Chromium enters scripts. */
const ENTRIES = new Set([
  'v8.compile',
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
  'TimerFire',
  'FireIdleCallback',
  'EventDispatch',
]);

/**
 * The time that scripts other than the page's own took on its main thread, by a Chromium trace of its load. It counts
 * the outermost entries, what the browser's bindings for extensions take among them.
 */
export function readTrace(trace: string, url: string): Measured {
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const renderer = traceEvents.find(
    ({ name, args }) =>
      name === 'CommitLoad' && (args?.data as { url?: string } | undefined)?.url === url,
  );
  if (!renderer) throw new Error(`The trace tells of no load of ${url}`);
  const onMainThread = traceEvents
    .filter(({ pid, tid, ph }) => pid === renderer.pid && tid === renderer.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const outermost: { event: TraceEvent; isOwn: boolean }[] = [];
  let end = 0;
  for (const event of onMainThread) {
    if (event.ts < renderer.ts || !ENTRIES.has(event.name)) continue;
    const inside = event.ts < end;
    if (!inside) {
      outermost.push({ event, isOwn: true });
      end = event.ts + (event.dur ?? 0);
    }
    const script = event.args?.data?.url ?? event.args?.data?.fileName;
    const last = outermost.at(-1);
    // An entry that runs the page's script is the page's.
    if (last && typeof script === 'string' && script.startsWith('http')) last.isOwn = false;
  }
  const taken = outermost
    .filter(({ isOwn }) => isOwn)
    .map(({ event }) => ({
      at: event.ts - renderer.ts,
      time: (event.tdur ?? event.dur ?? 0) / 1000,
    }));
  return {
    script: taken.reduce((sum, { time }) => sum + time, 0),
    entries: taken.length,
    lateEntries: taken.filter(({ at }) => at > SETTLED * 1000).length,
    longest: Math.max(0, ...taken.map(({ time }) => time)),
  };
}
