import { SETTLED } from './measured.ts';

/** Where a timed script leaves its figures, on the page's root element: it has no other way out. */
export const FIGURES = 'needlewiseBench';

/**
 * Wraps a content script so that it adds up the time it takes, for a browser that can't be asked: from the start of
 * each entry to the end of what follows from it. Compiling the script and the browser's own bindings stay outside.
 */
export const selfTimed = (code: string): string => `(() => {
  const started = performance.now();
  const figures = { script: 0, entries: 0, longest: 0, late: 0 };
  const add = (from) => {
    const time = performance.now() - from;
    figures.script += time;
    figures.entries++;
    if (performance.now() - started > ${SETTLED}) figures.late++;
    figures.longest = Math.max(figures.longest, time);
    document.documentElement.dataset.${FIGURES} = JSON.stringify(figures);
  };
  const timed = (run) => (...given) => {
    const from = performance.now();
    try { return run(...given); } finally { add(from); }
  };
  // What goes on once a promise is kept runs in a row of microtasks; the last of these comes after it.
  const after = (promise) => promise.then((value) => {
    const from = performance.now();
    let hops = 40;
    const hop = () => (hops-- > 0 ? queueMicrotask(hop) : add(from));
    queueMicrotask(hop);
    return value;
  });
  const real = globalThis.chrome;
  const heard = (event) => ({ addListener: (run) => event.addListener(timed(run)) });
  const kept = (area) => ({ get: (key) => after(real.storage[area].get(key)) });
  const chrome = {
    runtime: {
      get id() { return real.runtime?.id; },
      sendMessage: (message) => after(real.runtime.sendMessage(message)),
      onMessage: heard(real.runtime.onMessage),
      onConnect: real.runtime.onConnect,
    },
    storage: { local: kept('local'), managed: kept('managed') },
  };
  const setTimeout = (run, time) => globalThis.setTimeout(timed(run), time);
  const setInterval = (run, time) => globalThis.setInterval(timed(run), time);
  timed(() => {
${code}
  })();
})();`;
