/**
 * A way to ask for files of an extension by its very address, in every way a page has, and to speak to whoever may be
 * listening; it tells what became of each.
 */
export function createProbing(): (origin: string, files: readonly string[]) => Promise<unknown> {
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

  return async (origin, files) => {
    const probed = await Promise.all(
      files.map(async (file) => [file, await probe(`${origin}/${file}`)]),
    );
    const called = await call(new URL(origin).host);
    return { called, ...Object.fromEntries(probed) };
  };
}
