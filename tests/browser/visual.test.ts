import { describe, expect, it } from 'vitest';
import { differenceFrom, fontFingerprint, keptJson, RENEWS } from './support/baselines.ts';
import { inChromium } from './support/in-each-browser.ts';
import { layoutChanges, layoutOf } from './support/layout.ts';
import { servePages } from './support/pages.ts';
import { openScreen, SCREENS, type Stage, showsScreen } from './support/screens.ts';
import type { ColorScheme, Surface } from './support/session.ts';
import { inOwnWindow, inWindow } from './support/whole-picture.ts';

/** Those that show every kind of thing there is, and no date. */
const WATCHED = [
  'popup-about',
  'home',
  'search-safety',
  'card-agreed',
  'card-stances',
  'check',
  'settings',
  'welcome',
];
const WIDTH = 360;
const HEIGHT = 800;
/** One more dot or another figure stays below; a row, a colour of a chip or a moved line does not. docs/decisions/look.md */
const MOST_DIFFERENCE = 0.004;
const MOST_MOVED = 3;
/** Other fonts are other pixels, and nobody's fault; where things stand is looked at all the same. */
const OTHER_FONTS = 'this machine draws letters otherwise than the one of the baselines';

inChromium('looks as it did', (session) => {
  const server = servePages();
  let stage: Stage | undefined;
  let fontsAreTheSame = false;

  describe.each(SCREENS.filter(({ name }) => WATCHED.includes(name)))('$name', (screen) => {
    let surface: Surface;
    const show = (scheme: ColorScheme) =>
      screen.isPopup
        ? inOwnWindow(surface, { scheme })
        : inWindow(surface, WIDTH, HEIGHT, { scheme });

    it('has everything in its place', async () => {
      stage ??= { session: session(), pages: server().url };
      surface = await openScreen(stage, screen);
      await showsScreen(surface, screen);
      const fonts = await fontFingerprint(surface);
      fontsAreTheSame = keptJson('fonts', fonts) === fonts;
      await show('light');
      const layout = await layoutOf(surface, HEIGHT);
      expect(layout.length).toBeGreaterThan(3);
      expect(layoutChanges(keptJson(`${screen.name}-layout`, layout), layout, MOST_MOVED)).toEqual(
        [],
      );
    });

    it.for(['light', 'dark'] as const)('is drawn the same, %s', async (scheme, { skip }) => {
      skip(!fontsAreTheSame, OTHER_FONTS);
      await show(scheme);
      const picture = await surface.screenshot();
      const share = await differenceFrom(`${screen.name}-${scheme}`, picture);
      expect(share, 'see test-results/visual').toBeLessThanOrEqual(MOST_DIFFERENCE);
    });
  });

  it.skipIf(RENEWS)('would see a thing move', async () => {
    const page = session().page;
    await inWindow(page, WIDTH, HEIGHT, { scheme: 'light' });
    const before = await layoutOf(page, HEIGHT);
    await page.evaluate(() => {
      const [first] = document.querySelectorAll('section, article');
      if (first instanceof HTMLElement) first.style.cssText = 'margin-left: 8px; background: teal';
    });
    expect(layoutChanges(before, await layoutOf(page, HEIGHT), MOST_MOVED)).not.toEqual([]);
  });

  it.skipIf(RENEWS)('would see another colour', async ({ skip }) => {
    skip(!fontsAreTheSame, OTHER_FONTS);
    const share = await differenceFrom('welcome-light', await session().page.screenshot());
    expect(share).toBeGreaterThan(MOST_DIFFERENCE);
  });
});
