/** What a page can find out, by what it was found out from. */
export interface Fingerprint {
  /** How often its own objects were used by somebody else, by property. */
  readonly uses: Readonly<Record<string, number>>;
  /** Events, changes of the tree, errors, console messages and reports: each with how often it came. */
  readonly heard: Readonly<Record<string, number>>;
  readonly tree: unknown;
  readonly globals: unknown;
  readonly styles: unknown;
  readonly stored: unknown;
  /** Entries of the performance timeline, without their times. */
  readonly timeline: unknown;
  /** What became of asking for files of the extension, by its very address. */
  readonly probes: unknown;
}

/**
 * Runs in a page before anything else and keeps watch: every accessor and method that the page's objects have is
 * replaced by one that counts, every event is listened for, every change observed. Leaves `takeFingerprint` behind,
 * which looks at all that can be seen and tries the extension's address, where it is given one.
 */
export function keepWatch(): void {
  /** Off while the page itself is at work. */
  let counting = false;
  const uses: Record<string, number> = {};
  const OWN = /^window\.(?:takeFingerprint|countHighlights)$/;
  const heard: Record<string, number> = {};
  const hear = (what: string) => {
    if (counting) heard[what] = (heard[what] ?? 0) + 1;
  };
  const counted = (name: string) => () => {
    if (counting && !OWN.test(name)) uses[name] = (uses[name] ?? 0) + 1;
  };
  /** What the page does itself counts for nothing. */
  const own = (work: () => void) => {
    const before = counting;
    counting = false;
    work();
    counting = before;
  };

  /** What was put in place of what, to see whether it is still there. */
  const replaced: [owner: object, key: string, by: unknown][] = [];
  // What browsers add to the language is enumerable, unlike the language's own.
  const countUses = (owner: object, ownerName: string) => {
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (!property.configurable || !property.enumerable) continue;
      const tell = counted(`${ownerName}.${key}`);
      const { get, set, value } = property;
      if (typeof value === 'function' && !value.prototype) {
        const by = function (this: unknown, ...given: unknown[]) {
          tell();
          return Reflect.apply(value, this, given);
        };
        Object.defineProperty(owner, key, { ...property, value: by });
        replaced.push([owner, key, by]);
      } else if (get) {
        const by = function (this: unknown) {
          tell();
          return Reflect.apply(get, this, []);
        };
        const bySetter = function (this: unknown, given: unknown) {
          tell();
          if (set) Reflect.apply(set, this, [given]);
        };
        Object.defineProperty(owner, key, { ...property, get: by, ...(set && { set: bySetter }) });
        replaced.push([owner, key, by]);
      }
    }
  };
  const isReplaced = ([owner, key, by]: (typeof replaced)[number]) => {
    const property = Object.getOwnPropertyDescriptor(owner, key);
    return (property?.get ?? property?.value) === by;
  };

  const listen = () => {
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
  };

  const timeline = new Set<string>();
  /** How long a thing took and how often depends on the machine; who did it does not. */
  const observeTimeline = () => {
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
  };

  const roots: ParentNode[] = [document];
  const elements = () => roots.flatMap((root) => [...root.querySelectorAll('*')]);
  const sheetsOf = (root: ParentNode) =>
    [
      ...((root as Document).styleSheets ?? []),
      ...((root as Document).adoptedStyleSheets ?? []),
    ].map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));

  const seeTree = () => ({
    html: document.documentElement.outerHTML,
    shadows: roots.slice(1).map((root) => (root as ShadowRoot).innerHTML),
    all: document.getElementsByTagName('*').length,
    nodes: document.body.childNodes.length,
    frames: window.length,
    collections: [document.scripts, document.images, document.forms, document.links].map(
      ({ length }) => length,
    ),
    ownProperties: elements().map((element) => Reflect.ownKeys(element).map(String)),
    selection: [getSelection()?.rangeCount, getSelection()?.toString()],
    focused: document.activeElement?.nodeName,
    scrolled: [scrollX, scrollY, ...elements().map(({ scrollTop }) => scrollTop)],
    title: document.title,
    designMode: document.designMode,
  });
  const seeStyles = () => ({
    sheets: roots.map(sheetsOf),
    highlights: [...CSS.highlights].map(([name]) => name),
    animations: document.getAnimations().length,
    fonts: [...document.fonts].length,
    computed: elements().map((element) => {
      const pseudos = [null, '::before', '::selection', '::highlight(needlewise)'];
      return pseudos.map((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`).join('; ');
      });
    }),
  });
  const keysOf = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Reflect.ownKeys(value).map(String).sort() : [];
  const seeGlobals = () => ({
    window: keysOf(window),
    document: keysOf(document),
    navigator: keysOf(navigator),
    chrome: keysOf(Reflect.get(window, 'chrome')).map((key) => [
      key,
      keysOf(Reflect.get(Reflect.get(window, 'chrome'), key)),
    ]),
    browser: typeof Reflect.get(window, 'browser'),
    // Sorted: Firefox makes some earlier where any extension has a content script, even an empty one.
    prototypes: Object.getOwnPropertyNames(window)
      .sort()
      .map((name) => {
        const made = Object.getOwnPropertyDescriptor(window, name)?.value;
        const isMade = typeof made === 'function';
        return isMade ? [name, keysOf(made.prototype).join(), String(made)] : [];
      }),
    putBack: replaced.filter((each) => !isReplaced(each)).map(([, key]) => key),
  });
  const seeStored = async () => ({
    cookie: document.cookie,
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    locks: (await navigator.locks.query()).held?.map(({ name }) => name),
    windowName: window.name,
    historyState: JSON.stringify(history.state),
  });

  const outcome = (element: HTMLElement, url: string, key: 'src' | 'href' | 'data') =>
    new Promise<string>((done) => {
      element.onload = () => done('loaded');
      element.onerror = () => done('failed');
      setTimeout(() => done('silence'), 1_500);
      try {
        Reflect.set(element, key, url);
        document.head.append(element);
      } catch (error) {
        done(String(error));
      }
    }).finally(() => element.remove());
  const byElement = (name: string, key: 'src' | 'href' | 'data', url: string) => {
    const element = document.createElement(name);
    if (name === 'link') element.setAttribute('rel', 'stylesheet');
    return outcome(element, url, key);
  };
  const attempt = (ask: () => unknown): Promise<string> =>
    Promise.resolve()
      .then(ask)
      .then(String, (error: unknown) => String(error));
  const running = (worker: Worker) =>
    new Promise<string>((done, fail) => {
      worker.onerror = fail;
      setTimeout(() => done('running'), 1_000);
    }).finally(() => worker.terminate());
  // Firefox refuses at once or a moment later, as the address has an extension or none; it is random, and secret.
  const ended = (end: string) => (end === 'running' ? end : 'refused');
  const probe = async (url: string) => {
    const ways: Record<string, Promise<string>> = {
      fetch: attempt(() => fetch(url).then(({ status }) => status)),
      opaque: attempt(() => fetch(url, { mode: 'no-cors' }).then(({ type }) => type)),
      import: attempt(() => import(/* @vite-ignore */ url)),
      worker: attempt(() => running(new Worker(url))).then(ended),
      request: attempt(() => {
        const request = new XMLHttpRequest();
        request.open('GET', url, false);
        request.send();
        return request.status;
      }),
      image: byElement('img', 'src', url),
      script: byElement('script', 'src', url),
      style: byElement('link', 'href', url),
      frame: byElement('iframe', 'src', url),
      object: byElement('object', 'data', url),
    };
    const told = Object.entries(ways).map(async ([way, end]) => [
      way,
      // A browser's own words hold the address.
      (await end).replaceAll(url, 'it'),
    ]);
    return Object.fromEntries(await Promise.all(told)) as Record<string, string>;
  };
  /** Speaks to whoever may be listening, and waits for an answer. */
  const call = async (id: string) => {
    const runtime = Reflect.get(Object(Reflect.get(window, 'chrome')), 'runtime');
    const sent = await attempt(() => runtime.sendMessage(id, { type: 'describe-page' }));
    const connected = await attempt(() => runtime.connect(id).name);
    const answers: string[] = [];
    const own = new Set(['describe-page', 'read-page', 'judge-page', 'page-changed']);
    addEventListener('message', ({ data }) => {
      if (!own.has(data?.type)) answers.push(JSON.stringify(data));
    });
    for (const type of own) {
      postMessage({ type }, '*');
      document.dispatchEvent(new CustomEvent(type, { detail: { type } }));
    }
    await new Promise((done) => setTimeout(done, 300));
    return { sent, connected, answers };
  };

  const takeFingerprint = async (origin: string, files: readonly string[]) => {
    // The observers have their turn first.
    await new Promise((done) => setTimeout(done, 100));
    counting = false;
    const print = {
      uses: { ...uses },
      heard: { ...heard },
      tree: seeTree(),
      styles: seeStyles(),
      globals: seeGlobals(),
      stored: await attempt(async () => JSON.stringify(await seeStored())),
      timeline: [...timeline].sort(),
    };
    const probed = await Promise.all(
      files.map(async (file) => [file, await probe(`${origin}/${file}`)]),
    );
    const called = await call(new URL(origin).host);
    return { ...print, probes: { called, ...Object.fromEntries(probed) } };
  };

  Reflect.set(window, 'takeFingerprint', takeFingerprint);
  Reflect.set(window, 'countHighlights', () => {
    let count = 0;
    own(() => {
      count = CSS.highlights.size;
    });
    return count;
  });
  observeTimeline();
  document.addEventListener('DOMContentLoaded', () => {
    for (const [at, mode] of (['open', 'closed'] as const).entries()) {
      const host = document.getElementsByTagName('section')[at];
      const root = host?.attachShadow({ mode });
      if (!root) continue;
      root.append('Numbing cream stays on for 30 minutes.');
      roots.push(root);
    }
    listen();
    for (const name of Object.getOwnPropertyNames(window)) {
      const made = Object.getOwnPropertyDescriptor(window, name)?.value;
      if (typeof made === 'function' && made.prototype) countUses(made.prototype, name);
    }
    countUses(window, 'window');
    counting = true;
  });
}
