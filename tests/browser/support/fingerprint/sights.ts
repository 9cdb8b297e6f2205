import type { Watch } from './watch.ts';

/** Everything that can be seen of a page by looking at it. */
export interface Sights {
  readonly tree: unknown;
  readonly globals: unknown;
  readonly styles: unknown;
  readonly stored: unknown;
}

/** A way to look at the page. */
export function createLooking({ roots, replaced }: Watch): () => Promise<Sights> {
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
  const isReplaced = ([owner, key, by]: Watch['replaced'][number]) => {
    const property = Object.getOwnPropertyDescriptor(owner, key);
    return (property?.get ?? property?.value) === by;
  };
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

  return async () => ({
    tree: seeTree(),
    styles: seeStyles(),
    globals: seeGlobals(),
    stored: await seeStored().then(JSON.stringify, String),
  });
}
