import type { Watch } from './watch.ts';

/** Listens for every event, observes every change, and takes note of errors, console messages and reports. */
export function hearEverything(watch: Watch): void {
  const hear = (what: string) => {
    if (watch.counting) watch.heard[what] = (watch.heard[what] ?? 0) + 1;
  };
  const owners = [window, document, HTMLElement.prototype, Document.prototype];
  const types = new Set(
    owners.flatMap((owner) => Object.keys(Object.getOwnPropertyDescriptors(owner))),
  );
  const named = [...types].filter((name) => name.startsWith('on')).map((name) => name.slice(2));
  const others = `DOMContentLoaded message messageerror selectionchange visibilitychange focusin focusout
    securitypolicyviolation readystatechange fullscreenchange slotchange unhandledrejection popstate hashchange
    DOMNodeInserted DOMSubtreeModified wxt:content-script-started needlewise needlewise:wxt:content-script-started`;
  for (const type of new Set([...named, ...others.split(/\s+/)])) {
    // Where pointer and focus are is the reader's doing, and when a page is first drawn, the machine's.
    if (/^(?:pointer|mouse|wheel|focus|blur|resize|drag|pagereveal)/.test(type)) continue;
    addEventListener(type, () => hear(`event ${type}`), true);
  }
  new MutationObserver((changes) => {
    for (const { type, target } of changes) hear(`change of ${type} at ${target.nodeName}`);
  }).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  for (const [method, log] of Object.entries(console) as [string, unknown][]) {
    if (typeof log !== 'function') continue;
    Reflect.set(console, method, (...said: unknown[]) => {
      hear(`console ${method} ${said.join(' ')}`);
      Reflect.apply(log, console, said);
    });
  }
  Reflect.set(Error, 'prepareStackTrace', (error: unknown, frames: unknown[]) => {
    hear(`error ${error} at ${frames.join(' ')}`);
    return `${error}`;
  });
  if ('ReportingObserver' in window) {
    const Observer = Reflect.get(window, 'ReportingObserver');
    new Observer(
      (reports: readonly object[]) => {
        for (const { type, body } of reports as { type: string; body: unknown }[])
          hear(`report ${type} ${JSON.stringify(body)}`);
      },
      { buffered: true },
    ).observe();
  }
}

/** How long a thing took and how often depends on the machine; who did it does not. */
export function observeTimeline({ own, timeline }: Watch): void {
  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) =>
      own(() => {
        for (const entry of list.getEntries()) {
          const told = JSON.stringify(entry);
          const depends = /^(?:longtask|long-animation-frame|event)$/.test(type);
          if (!depends) timeline.add(`${type} ${entry.name}`);
          if (/extension|content-script/.test(told)) timeline.add(`${type} ${told}`);
        }
      }),
    ).observe({ type, buffered: true });
  }
}
