import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { small } from './support/baselines.ts';
import { inChromium } from './support/in-each-browser.ts';
import { servePages } from './support/pages.ts';
import { openScreen, SCREENS, type Stage, showsScreen } from './support/screens.ts';
import type { ColorScheme, Surface } from './support/session.ts';
import { inWindow } from './support/whole-picture.ts';

/** Where `npm run screenshots` puts the pictures of README and stores; without it none are taken. */
const FOLDER = process.env.PICTURES ?? '';
/** What stores ask for, and how wide the panel beside the page is in it. */
const [WIDTH, HEIGHT, PANEL] = [1280, 800, 400];

describe.runIf(FOLDER)('pictures of README and stores', () => {
  inChromium('pictures', (session) => {
    const server = servePages();
    let stage: Stage | undefined;

    async function open(name: string): Promise<Surface> {
      stage ??= { session: session(), pages: server().url };
      const screen = SCREENS.find((each) => each.name === name);
      if (!screen) throw new Error(`No screen is called ${name}`);
      const surface = await openScreen(stage, screen);
      await showsScreen(surface, screen);
      return surface;
    }

    it.each(['light', 'dark'] as const)('the answer of README, %s', async (scheme) => {
      await open('popup-about');
      const panel = await open('card-agreed');
      await inWindow(panel, 360, 860, { scheme });
      await write(`images/panel-spacing-${scheme}.png`, await small(await panel.screenshot()));
    });

    it.each([
      ['home', 'light'],
      ['card-agreed', 'light'],
      ['card-stances', 'dark'],
      ['plan', 'light'],
    ] as const)('for stores: %s, %s', async (name, scheme) => {
      const panel = await open(name);
      await write(`store/images/${name}.png`, await besidePage(session().page, panel, scheme));
    });
  });
});

/** The page and the panel as they stand side by side in a window, without the browser's own bars. */
async function besidePage(page: Surface, panel: Surface, scheme: ColorScheme): Promise<Buffer> {
  const left = WIDTH - PANEL - 1;
  await inWindow(page, left, HEIGHT, { scheme });
  // The article is made for a wider window, and would begin at its very edge.
  await page.evaluate(() => {
    document.body.style.padding = '0 1.5rem';
  });
  await inWindow(panel, PANEL, HEIGHT, { scheme });
  const background = scheme === 'dark' ? '#3c4043' : '#dadce0';
  return (
    sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background } })
      .composite([
        { input: await page.screenshot(), left: 0, top: 0 },
        { input: await panel.screenshot(), left: left + 1, top: 0 },
      ])
      // Stores take no palette and nothing that can be seen through.
      .removeAlpha()
      .png({ compressionLevel: 9 })
      .toBuffer()
  );
}

async function write(name: string, picture: Buffer): Promise<void> {
  expect(picture.length).toBeGreaterThan(1000);
  const file = join(FOLDER, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, picture);
}
