import { expect, it } from 'vitest';
import { accessibilityFindings } from './support/accessibility.ts';
import { inEachBrowser } from './support/in-each-browser.ts';
import { servePages } from './support/pages.ts';
import type { Surface } from './support/session.ts';
import { clickNamed, showsAll } from './support/surface.ts';

inEachBrowser('axe finds nothing', (session) => {
  const server = servePages();

  async function isClean(surface: Surface): Promise<void> {
    for (const scheme of ['light', 'dark'] as const) {
      await surface.preferColors(scheme);
      expect(await accessibilityFindings(surface), scheme).toEqual([]);
    }
  }

  it('in the popup', async () => {
    await session().goto(`${server().url}founding-sessions/page.html`);
    const popup = await session().openPopup();
    await showsAll(popup, ['3–6 sessions', 'This page is about microneedling']);
    await isClean(popup);
  });

  it('in the panel', async () => {
    const panel = await session().openPanel();
    await showsAll(panel, ['3–6 sessions', 'This page is about microneedling']);
    await isClean(panel);
  });

  it('in the panel, on an answer', async () => {
    const panel = await session().openPanel();
    await clickNamed(panel, /How far apart should sessions be/);
    await showsAll(panel, ['hinsdalespa.com']);
    await isClean(panel);
  });

  it('in the panel, on a question with a safety card', async () => {
    const panel = await session().openPanel();
    await panel.evaluate(() => {
      window.location.hash = '#/ask?q=still%20swollen%204%20days%20after%20microneedling';
    });
    await showsAll(panel, ['When should I call a clinician?', 'This is longer than']);
    await isClean(panel);
  });

  it('would find something', async () => {
    const panel = await session().openPanel();
    await panel.evaluate(() => document.body.append(document.createElement('img')));
    expect((await accessibilityFindings(panel)).join()).toContain('image-alt');
  });
});
