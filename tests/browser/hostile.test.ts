import { describe, expect, it } from 'vitest';
import { CALM_PAGES, HOSTILE_PAGES, pathOf, serveHostilePages } from './support/hostile-pages.ts';
import { inEachBrowser } from './support/in-each-browser.ts';
import type { PageFate } from './support/pages.ts';
import type { Heaps, Surface } from './support/session.ts';
import { eventually, showsAll } from './support/surface.ts';

const SAYS: Readonly<Record<PageFate, string>> = {
  about: 'This page is about microneedling',
  passing: 'mentions microneedling in passing',
  unrelated: 'is not about microneedling',
  unreadable: 'can’t be read',
};

/** In bytes: about twice what the worst of these pages leaves there, most of which is the extension itself. */
const MOST_MEMORY: Heaps = { page: 15e6, panel: 30e6, background: 10e6 };

/** What came of the page's attempts on a document: code that ran, elements that came to be. */
const harmDone = (surface: Surface): Promise<readonly string[]> =>
  surface.evaluate(() => [
    ...('ran' in window ? ['code of the page ran'] : []),
    ...[
      ...document.querySelectorAll(
        'img, iframe, object, embed, script:not([src]), [onerror], [onload], [href^="javascript:"]',
      ),
    ].map((element) => element.outerHTML.slice(0, 200)),
  ]);

inEachBrowser('a hostile page', (session) => {
  const server = serveHostilePages();
  /** Open throughout, beside one page after another. */
  let panel: Surface | undefined;

  describe.each(HOSTILE_PAGES)('with $name', (hostile) => {
    it('is read as text, in silence', async () => {
      const before = CALM_PAGES[hostile.fate === 'unrelated' ? 'about' : 'unrelated'];
      await session().goto(server().url + pathOf(before));
      panel ??= await session().openPanel();
      await showsAll(panel, [SAYS[before.fate]]);
      await session().takeComplaints();
      await session().goto(server().url + pathOf(hostile));
      await showsAll(panel, [SAYS[hostile.fate], '3–6 sessions']);
      if (hostile.claims) await showsAll(panel, ['Show on page']);
      // What a message on its way holds is let go of in a moment; what leaks is not.
      await eventually(async () => {
        const heaps = await session().heaps();
        for (const where of heaps ? (['page', 'panel', 'background'] as const) : []) {
          expect(heaps?.[where], `memory of the ${where}`).toBeLessThan(MOST_MEMORY[where]);
        }
      });
      expect(await harmDone(panel)).toEqual([]);
      expect(await session().takeComplaints()).toEqual([]);
    });

    it('has run nothing, and met nobody', async () => {
      const met = await session().page.evaluate(() => [
        ...('ran' in window ? ['ran'] : []),
        ...((Reflect.get(window, 'touched') as string[] | undefined) ?? []),
      ]);
      expect(met).toEqual([]);
    });
  });

  it('would be noticed if it brought the extension to complain', async () => {
    await session().goto(server().url + pathOf(CALM_PAGES.about));
    await session().takeComplaints();
    await session().page.evaluate(() => {
      const schemes = ['chrome-extension', 'moz-extension'];
      for (const scheme of schemes) {
        const code = `throw new Error('complaint')\n//# sourceURL=${scheme}://a/content-script.js`;
        setTimeout(() => {
          const element = document.createElement('script');
          element.textContent = code;
          document.head.append(element);
        });
      }
    });
    await eventually(async () => {
      expect((await session().takeComplaints()).join()).toContain('complaint');
    });
  });
});
