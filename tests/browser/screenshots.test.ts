import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.ts';
import { servePages } from './support/pages.ts';
import type { ColorScheme, Surface } from './support/session.ts';
import { clickNamed, showsAll } from './support/surface.ts';

/** Where `npm run screenshots` puts its pictures; without it nothing is written. */
const FOLDER = process.env.SCREENSHOTS;
const SCHEMES: readonly ColorScheme[] = ['dark', 'light'];
const PAGE = 'founding-how-often/page.html';

inEachBrowser('pictures of the real thing', (session) => {
  const server = servePages();

  it('popup and panel', async () => {
    await session().goto(server().url + PAGE);
    const popup = await session().openPopup();
    await showsAll(popup, ['3–6 sessions']);
    await pictures(popup, 'popup');
    const panel = await session().openPanel();
    await showsAll(panel, ['This page', '14–30 days']);
    await pictures(panel, 'panel-page');
    await clickNamed(panel, /How far apart should sessions be/);
    await showsAll(panel, ['12 of 15 sources agree']);
    await pictures(panel, 'panel-spacing');
  });

  async function pictures(surface: Surface, name: string): Promise<void> {
    for (const scheme of SCHEMES) {
      await surface.preferColors(scheme);
      const image = await surface.screenshot();
      expect(image.length).toBeGreaterThan(1000);
      if (!FOLDER) continue;
      mkdirSync(FOLDER, { recursive: true });
      const browser = /Firefox/.test(expect.getState().currentTestName ?? '')
        ? 'firefox'
        : 'chromium';
      writeFileSync(join(FOLDER, `${browser}-${name}-${scheme}.png`), image);
    }
  }
});
