import { expect, it } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.ts';
import { servePages } from './support/pages.ts';
import type { Surface } from './support/session.ts';
import { clickNamed, showsAll } from './support/surface.ts';

inEachBrowser('nothing jumps while it loads', (session) => {
  const server = servePages();
  const AT_REST = { shift: 0, moved: [] };

  it('in the popup', async () => {
    await session().goto(`${server().url}founding-sessions/page.html`);
    const popup = await session().openPopup();
    expect(await movements(popup)).toEqual(AT_REST);
    await showsAll(popup, ['3–6 sessions']);
  });

  it('in the panel, as the claims of the page come in', async () => {
    const panel = await session().openPanel();
    expect(await movements(panel)).toEqual(AT_REST);
    await showsAll(panel, ['This page · ', '3–6 sessions']);
  });

  it('in the panel, as a card is fetched', async () => {
    const panel = await session().openPanel();
    await clickNamed(panel, /How far apart should sessions be/);
    expect(await movements(panel)).toEqual(AT_REST);
    await showsAll(panel, ['Each source on one scale', 'Count only some sources']);
  });

  it('would find a jump', async () => {
    const panel = await session().openPanel();
    // Before it is looked for: a browser may run one thing after another.
    await panel.evaluate(() => {
      setTimeout(() => document.body.prepend(document.createElement('h1'), 'a line'), 700);
    });
    expect((await movements(panel)).moved.length).toBeGreaterThan(0);
  });
});

/** What moved by itself: what the browser has counted since the document began, and what is seen to move from now on. */
function movements(surface: Surface): Promise<{ shift: number; moved: string[] }> {
  return surface.evaluate(async () => {
    let shift = 0;
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const { value, hadRecentInput } = entry as unknown as {
            value: number;
            hadRecentInput: boolean;
          };
          if (!hadRecentInput) shift += value;
        }
      }).observe({ type: 'layout-shift', buffered: true });
    }
    const places = new Map<Element, { inDocument: number; inWindow: number }>();
    const moved = new Set<string>();
    const until = performance.now() + 1500;
    while (performance.now() < until) {
      for (const element of document.querySelectorAll('h1, h2, h3, p, button, a')) {
        const { top, height } = element.getBoundingClientRect();
        if (height === 0 || element.closest('footer')) continue;
        const before = places.get(element);
        const now = { inDocument: top + scrollY, inWindow: top };
        places.set(element, now);
        if (before === undefined) continue;
        // What is below the window moves unseen, and to scroll is not to jump.
        const isSeen = Math.min(now.inWindow, before.inWindow) < innerHeight;
        if (isSeen && Math.abs(now.inDocument - before.inDocument) > 1) {
          moved.add((element.textContent ?? '').slice(0, 40));
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return { shift, moved: [...moved] };
  });
}
