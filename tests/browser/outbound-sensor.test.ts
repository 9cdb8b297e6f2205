import { expect, it } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.ts';
import { servePages } from './support/pages.ts';
import { eventually } from './support/surface.ts';

// The other specs expect silence; this one proves that a sound would be heard.
inEachBrowser('what leaves the machine is noticed', (session) => {
  const server = servePages();

  it.each(['http', 'https'])('a picture over %s', async (scheme) => {
    await session().goto(`${server().url}unrelated-knitting/page.html`);
    await session().page.evaluate((source) => {
      new Image().src = source;
    }, `${scheme}://needlewise.test/beacon.png`);
    await eventually(async () => {
      expect(session().takeOutbound().join()).toContain('needlewise.test');
    });
  });
});
