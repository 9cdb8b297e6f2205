import { beforeAll, describe, expect, it } from 'vitest';
import type { Fingerprint, Watchful } from './support/fingerprint.ts';
import { serveWatchfulPages, WATCHFUL_PAGES } from './support/fingerprint-page.ts';
import { inEachBrowser } from './support/in-each-browser.ts';
import type { Surface } from './support/session.ts';
import { clickNamed, eventually, showsAll } from './support/surface.ts';

const PATHS = Object.values(WATCHFUL_PAGES);
type Path = (typeof PATHS)[number];

/** Files that are there, and one that never was. */
const FILES = [
  'manifest.json',
  'popup.html',
  'sidepanel.html',
  'content-script.js',
  'icons/128.png',
  '_locales/en/messages.json',
  'nothing.html',
];

const PARTS = [
  'uses',
  'heard',
  'tree',
  'globals',
  'styles',
  'stored',
  'timeline',
] as const satisfies readonly (keyof Fingerprint)[];

inEachBrowser('a page that tries to tell whether the extension is there', (session) => {
  const server = serveWatchfulPages();
  let origin = '';
  const read = new Map<Path, Fingerprint>();
  const marked = new Map<Path, Fingerprint>();
  const probed = new Map<Path, unknown>();

  const fingerprint = (): Promise<Fingerprint> =>
    session().page.evaluate(() =>
      (Reflect.get(window, 'takeFingerprint') as Watchful['takeFingerprint'])(),
    );
  const tryAddress = (address: string): Promise<unknown> =>
    session().page.evaluate(
      (at, files) => (Reflect.get(window, 'tryAddress') as Watchful['tryAddress'])(at, files),
      address,
      FILES,
    );
  const highlights = (): Promise<number> =>
    session().page.evaluate(() =>
      (Reflect.get(window, 'countHighlights') as Watchful['countHighlights'])(),
    );
  /** The page anew, with the panel beside it telling its claims. */
  async function readAnew(path: Path): Promise<Surface> {
    await session().goto(`${server().url}none.html`);
    const panel = await session().openPanel();
    origin = await panel.evaluate(() => location.origin);
    await session().goto(server().url + path);
    await showsAll(panel, ['This page is about microneedling', '3 microneedling sessions']);
    await eventually(async () => expect(await session().badge()).not.toBe(''));
    return panel;
  }

  it.each(PATHS)(
    'while the panel tells its claims, and after they were marked: %s',
    async (path) => {
      const panel = await readAnew(path);
      read.set(path, await fingerprint());
      await clickNamed(panel, /^Mark all/);
      await eventually(async () => expect(await highlights()).toBe(1));
      await clickNamed(panel, /^Mark all/);
      await eventually(async () => expect(await highlights()).toBe(0));
      marked.set(path, await fingerprint());
      probed.set(path, await tryAddress(origin));
    },
  );

  it('sees the same at an address that nothing has', async () => {
    await session().goto(server().url + WATCHFUL_PAGES.any);
    const nowhere = origin.startsWith('moz')
      ? 'moz-extension://5f7c1c7e-2f4a-4b4b-9c51-0a6f3c2d1e0b'
      : 'chrome-extension://abcdefghijklmnopabcdefghijklmnop';
    expect(await tryAddress(nowhere)).toEqual(probed.get(WATCHFUL_PAGES.any));
  });

  it('would see anything that is done to it', async () => {
    await readAnew(WATCHFUL_PAGES.any);
    await session().page.evaluate(() => {
      const page = (Reflect.get(window, 'wrappedJSObject') ?? window) as typeof window;
      void page.document.title;
      page.document.body.setAttribute('data-read', '');
      Reflect.set(page, 'needlewise', true);
      const sheet = new (Reflect.get(page, 'CSSStyleSheet') as typeof CSSStyleSheet)();
      page.document.adoptedStyleSheets.push(sheet);
      page.performance.mark('read');
      page.localStorage.setItem('needlewise', 'read');
    });
    const seen = await fingerprint();
    await session().page.evaluate(() => localStorage.clear());
    const before = read.get(WATCHFUL_PAGES.any);
    expect(before).toBeDefined();
    for (const part of PARTS) expect(seen[part], part).not.toEqual(before?.[part]);
  });

  describe('where there is no extension', () => {
    beforeAll(() => session().removeExtension());

    it.each(PATHS)('sees the same: %s', async (path) => {
      await session().goto(`${server().url}none.html`);
      await session().goto(server().url + path);
      // When a page is painted first, and what else comes late, is up to the browser.
      await eventually(async () => {
        const without = await fingerprint();
        for (const part of PARTS) {
          expect(read.get(path)?.[part], `${part}, when it was read`).toEqual(without[part]);
          expect(marked.get(path)?.[part], `${part}, when it was marked`).toEqual(without[part]);
        }
      });
      expect(await tryAddress(origin)).toEqual(probed.get(path));
    });
  });
});
