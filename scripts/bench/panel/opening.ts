/** One opening of a surface, told by the surface itself. Times are those of the machine's clock, in milliseconds. */
export interface Opening {
  /** When its first content was painted: nothing is drawn before the first answers are. */
  readonly painted: number;
  /** When the live surface was there, with which all can be done that it is for. */
  readonly live: number;
  /** How far anything moved in the second after (the browser's own score; 0 is not at all), where it can tell. */
  readonly shift: number | null;
  /** What can be read on it. */
  readonly text: string;
}

/** Runs inside a surface, so that it may use nothing from outside. */
export async function watchOpening(settle: number): Promise<Opening> {
  const first = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  while (first() === undefined) await new Promise((resolve) => setTimeout(resolve, 10));
  const painted = first() ?? 0;
  while (document.getElementById('drawn-ahead'))
    await new Promise((resolve) => setTimeout(resolve));
  const live = performance.timeOrigin + Math.max(painted, performance.now());
  let shift: number | null = null;
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    shift = 0;
    new PerformanceObserver((list) => {
      // What moves right after the window was given its size did so with it, before anything was painted.
      for (const entry of list.getEntries())
        if (!Reflect.get(entry, 'hadRecentInput'))
          shift = (shift ?? 0) + Reflect.get(entry, 'value');
    }).observe({ type: 'layout-shift', buffered: true });
  }
  await new Promise((resolve) => setTimeout(resolve, settle));
  return {
    painted: performance.timeOrigin + painted,
    live,
    shift,
    // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not an answer.
    text: document.body.innerText,
  };
}
