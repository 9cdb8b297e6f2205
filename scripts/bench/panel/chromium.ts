import { realpathSync } from 'node:fs';
import type { Extension, Page, Target } from 'puppeteer-core';
import { launchChromium, unpackedId } from '../../browsers/launch-chromium.ts';
import { type Opening, watchOpening } from './opening.ts';
import type { OpeningBrowser, SurfaceName } from './surfaces.ts';

const FILES: Readonly<Record<SurfaceName, string>> = {
  panel: 'sidepanel.html',
  popup: 'popup.html',
};
/** Which of the two the toolbar button opens, as the extension's own setting does it. */
const TOOLBAR_BUTTON: Readonly<Record<SurfaceName, string>> = {
  panel: `chrome.action.setPopup({ popup: '' }).then(() =>
    chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }))`,
  popup: `chrome.action.setPopup({ popup: 'popup.html' }).then(() =>
    chrome.sidePanel.setPanelBehavior({ openPanelOnActionClick: false }))`,
};

/** Chromium with all `extensions` in it, so that each opening of one can follow one of another. */
export async function openingsInChromium(
  path: string,
  extensions: readonly string[],
): Promise<OpeningBrowser> {
  const [first = '', ...others] = extensions;
  const running = await launchChromium({
    path,
    extension: first,
    headless: true,
    // All of them: the button of any other has to come into sight first, which takes a quarter of a second.
    preferences: {
      extensions: {
        pinned_extensions: extensions.map((folder) => unpackedId(realpathSync(folder))),
        ui: { developer_mode: true },
      },
    },
    args: ['--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  const { browser } = running;
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  const installed: Extension[] = [running.extension];
  for (const folder of others) {
    const id = await browser.installExtension(folder);
    const extension = (await browser.extensions()).get(id);
    if (extension) installed.push(extension);
  }
  // A page of one extension that is open already would save it what the others' first pages cost.
  for (const page of await browser.pages()) if (page !== tab) await page.close();
  await tab.bringToFront();
  const inBackground = async ({ id }: Extension, expression: string) => {
    const target = await browser.waitForTarget(
      (it) => it.type() === 'service_worker' && it.url().includes(id),
    );
    await (await target.worker())?.evaluate(expression);
  };

  return {
    version: await browser.version(),
    goto: async (url) => void (await tab.goto(url)),
    open: async (at, surface, settle) => {
      const extension = installed[at] as Extension;
      const page = `chrome-extension://${extension.id}/${FILES[surface]}`;
      const shows = (target: Target) => target.type() === 'page' && target.url().startsWith(page);
      await inBackground(extension, TOOLBAR_BUTTON[surface]);
      const clicked = performance.timeOrigin + performance.now();
      await extension.triggerAction(tab);
      const target = await browser.waitForTarget(shows);
      const opened = (await target.asPage()) as Page;
      const opening: Opening = await opened.evaluate(watchOpening, settle);
      await opened.close().catch(() => {});
      await waitUntil(() => !browser.targets().some(shows));
      return {
        ...opening,
        took: opening.painted - clicked,
        tookLive: opening.live - clicked,
      };
    },
    close: running.close,
  };
}

async function waitUntil(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
