import { describe, expect, it } from 'vitest';
import { accessibilityFindings } from './support/accessibility.ts';
import { inEachBrowser, inFirefox } from './support/in-each-browser.ts';
import { focused, pressTo, tabTo } from './support/keyboard.ts';
import { servePages } from './support/pages.ts';
import { ARTICLE, openScreen, SCREENS, type Stage, showsScreen } from './support/screens.ts';
import type { Surface } from './support/session.ts';
import { eventually, showsAll, visibleText } from './support/surface.ts';
import { inWholeWindow, inWindow } from './support/whole-picture.ts';

const WIDTH = 360;
/** A window of 360 by 800 at 200 %. */
const ZOOMED = { width: 180, height: 400 };

inEachBrowser('every screen', (session) => {
  const server = servePages();
  let stage: Stage | undefined;

  describe.each(SCREENS)('$name', (screen) => {
    let surface: Surface;

    it('is without findings of axe, in light and in dark', async () => {
      stage ??= { session: session(), pages: server().url };
      surface = await openScreen(stage, screen);
      await showsScreen(surface, screen);
      const width = screen.isPopup ? 'own' : WIDTH;
      await inWholeWindow(surface, width, { scheme: 'light' });
      expect(await accessibilityFindings(surface)).toEqual([]);
      await inWholeWindow(surface, width, { scheme: 'dark' });
      expect(await accessibilityFindings(surface, ['color-contrast'])).toEqual([]);
    });

    it('says its language and direction', async () => {
      const spoken = await surface.evaluate(() => {
        const { lang, dir } = document.documentElement;
        return [lang, dir];
      });
      expect(spoken.join()).toMatch(/^en(-US)?,ltr$/);
    });

    it.skipIf(screen.isPopup)('fits in at 200 %', async () => {
      await inWindow(surface, ZOOMED.width, ZOOMED.height, {});
      expect(await surface.evaluate(wider)).toEqual([]);
      expect(await surface.evaluate(broken)).toEqual([]);
    });

    it('keeps still and keeps its shapes where the system asks for it', async () => {
      if (!screen.isPopup) await surface.resize(WIDTH, 800);
      await surface.emulate({ reducedMotion: true, forcedColors: true });
      expect(await surface.evaluate(moving)).toEqual([]);
      expect(await surface.evaluate(lost)).toEqual([]);
      await surface.emulate({});
    });
  });

  it('would find something', async () => {
    const panel = stage?.panel;
    if (!panel) throw new Error('No panel is open');
    await panel.evaluate(() => {
      const wide = document.createElement('img');
      wide.style.cssText = 'display: block; width: 900px; height: 10px; transition: width 1s';
      document.body.append(wide);
    });
    expect((await accessibilityFindings(panel)).join()).toContain('image-alt');
    expect(await panel.evaluate(wider)).not.toEqual([]);
    expect(await panel.evaluate(moving)).not.toEqual([]);
  });
});

inEachBrowser('with the keyboard alone', (session) => {
  const server = servePages();
  let panel: Surface;

  it('one asks, and reads the answer', async () => {
    await session().goto(server().url + ARTICLE);
    panel = await session().openPanel();
    await showsAll(panel, ['3–6 sessions', 'This page · ']);
    // The box has the cursor; the window around it is another matter in a browser that nobody sits at.
    await panel.clickAt(...(await middleOf(panel, '[role=combobox]')));
    await eventually(async () => expect(await focused(panel)).toMatchObject({ isMarked: true }));
    await panel.type('how far apart');
    await showsAll(panel, ['sources agree']);
    await pressTo(panel, 'Enter', /^How far apart should sessions be/);
  });

  it('leaves sources out, and stays where the filter is', async () => {
    await tabTo(panel, /^Without sources that sell/);
    await pressTo(panel, 'Space', /^Without sources that sell/);
    await showsAll(panel, ['4–6 weeks apart']);
    expect(await panel.evaluate(() => (document.activeElement as HTMLInputElement).checked)).toBe(
      true,
    );
  });

  it('opens a source and closes it', async () => {
    await tabTo(panel, /Sells the treatment|No interest|Its members/);
    await panel.press('Enter');
    await showsAll(panel, ['Who pays']);
    await panel.press('Enter');
    await eventually(async () => expect(await visibleText(panel)).not.toContain('Who pays'));
    expect(await focused(panel)).toMatchObject({ isMarked: true });
  });

  it('goes back to where it was asked, and on to the plan', async () => {
    await tabTo(panel, /^Back$/, 'Shift');
    await panel.press('Enter');
    await eventually(async () => expect(await focused(panel)).not.toBeNull());
    await panel.press('Escape');
    await showsAll(panel, ['My plan', '3–6 sessions']);
    expect(await focused(panel)).toMatchObject({ isMarked: true });
    await tabTo(panel, /^My plan/);
    await pressTo(panel, 'Enter', /^My plan$/);
    await tabTo(panel, /^Make my plan$/);
  });

  it('closes the panel with the key that opens it', async () => {
    await session().pressPanelKey();
    await eventually(async () => expect(await session().isPanelOpen()).toBe(false));
  });
});

inFirefox('with the browser’s own keys', (session) => {
  it('Escape closes the popup', async () => {
    const popup = await session().openPopup();
    await showsAll(popup, ['3–6 sessions']);
    await popup.press('Escape');
    await eventually(() => expect(visibleText(popup)).rejects.toThrow());
  });

  it('one key opens the panel, and closes it', async () => {
    await session().pressPanelKey();
    await eventually(async () => expect(await session().isPanelOpen()).toBe(true));
    await session().pressPanelKey();
    await eventually(async () => expect(await session().isPanelOpen()).toBe(false));
  });
});

const middleOf = (surface: Surface, selector: string): Promise<[x: number, y: number]> =>
  surface.evaluate((css): [number, number] => {
    const box = document.querySelector(css)?.getBoundingClientRect();
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
  }, selector);

/** What reaches beyond the window's side, where it can't scroll within itself. */
function wider(): string[] {
  const beyond = document.documentElement.scrollWidth > document.documentElement.clientWidth;
  if (!beyond) return [];
  return [...document.body.querySelectorAll('*')]
    .filter((each) => each.getBoundingClientRect().right > innerWidth + 1)
    .map((each) => `${each.tagName}: ${(each.textContent ?? '').slice(0, 40)}`);
}

/** Words of a usual length that are broken in two for want of room. */
function broken(): string[] {
  const LONGEST = 10;
  // Parts of an address may be parted.
  const WHOLE_WORD = /(?<![^\s(“])\p{L}+(?=[,:;)”?!.]*(?:\s|$))/gu;
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(WHOLE_WORD)) {
      if (word.length > LONGEST || text.parentElement?.closest('[aria-hidden=true], option, code'))
        continue;
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      if (lines.size > 1) found.push(word);
    }
  }
  return found;
}

/** What would move by itself or on its way to another state. The picture's own sheet stills everything, so it goes first. */
function moving(): string[] {
  document.getElementById('at-rest')?.remove();
  return [...document.querySelectorAll('*')]
    .filter((each) => {
      const { animationName, transitionDuration } = getComputedStyle(each);
      return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
    })
    .map((each) => each.outerHTML.slice(0, 80));
}

/** Marks and dots that the colours of the system would leave without a shape. */
function lost(): string[] {
  return [...document.querySelectorAll('[class*="agrees"], [class*="differs"]')]
    .filter((each) => {
      const { borderTopStyle, backgroundColor, forcedColorAdjust } = getComputedStyle(
        each,
      ) as CSSStyleDeclaration & { forcedColorAdjust?: string };
      const { width } = each.getBoundingClientRect();
      const isFilled = forcedColorAdjust === 'none' && !/^rgba\(.*, 0\)$/.test(backgroundColor);
      return width > 0 && borderTopStyle === 'none' && !isFilled;
    })
    .map((each) => each.outerHTML.slice(0, 80));
}
