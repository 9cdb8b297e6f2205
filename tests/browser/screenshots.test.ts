import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.ts';
import { servePages } from './support/pages.ts';
import { openScreen, SCREENS, type Stage, showsScreen, startAnew } from './support/screens.ts';
import type { ColorScheme, EmulatedMedia, Surface } from './support/session.ts';
import { wholePicture } from './support/whole-picture.ts';

/** Where `npm run screenshots` puts its pictures; without it none are taken. */
const FOLDER = process.env.SCREENSHOTS;
const WIDTHS = [320, 360, 480];
/** A panel of 360 px at 200 %. */
const ZOOMED = 180;
/** What is left of a sheet between its margins, in CSS pixels. */
const PAPER = 690;
const FORCED: EmulatedMedia = { forcedColors: true, scheme: 'dark' };
const SCHEMES: readonly ColorScheme[] = ['light', 'dark'];
/** The longest words of the five languages, in the narrowest panel. */
const LONG_WORDS = { language: 'de', width: 320 };

describe.runIf(FOLDER)('pictures', () => {
  inEachBrowser('of every screen', (session) => {
    const server = servePages();
    let stage: Stage | undefined;
    const stageOf = (): Stage => (stage ??= { session: session(), pages: server().url });

    it.each(SCREENS)('$name', async (screen) => {
      const surface = await openScreen(stageOf(), screen);
      await showsScreen(surface, screen);
      for (const width of screen.isPopup ? (['own'] as const) : WIDTHS) {
        for (const scheme of SCHEMES)
          await take(surface, `${screen.name}-${scheme}`, width, { scheme });
      }
      await take(surface, `${screen.name}-forced`, screen.isPopup ? 'own' : 360, FORCED);
      if (!screen.isPopup) await take(surface, `${screen.name}-zoomed`, ZOOMED, {});
      if (screen.name.endsWith('-print')) {
        await take(surface, `${screen.name}-paper`, PAPER, { print: true });
      }
      await surface.emulate({});
    });

    it('speaks German from here on', () => startAnew(stageOf(), LONG_WORDS.language));

    it.each(SCREENS)('$name in German', async (screen) => {
      const surface = await openScreen(stageOf(), screen);
      const width = screen.isPopup ? 'own' : LONG_WORDS.width;
      await take(surface, `${screen.name}-german`, width, { scheme: 'light' });
    });
  });
});

async function take(
  surface: Surface,
  name: string,
  width: number | 'own',
  media: EmulatedMedia,
): Promise<void> {
  const image = await wholePicture(surface, width, media);
  const browser = /Firefox/.test(expect.getState().currentTestName ?? '') ? 'firefox' : 'chromium';
  const folder = join(FOLDER ?? '', browser);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}-${width}.png`), image);
}
