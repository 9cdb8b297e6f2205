import { expect, it } from 'vitest';
import { TOPIC_IDS } from '../../data/topics.ts';
import { inEachBrowser } from './support/in-each-browser.ts';
import { servePages } from './support/pages.ts';
import { atRest } from './support/screen-steps.ts';
import type { Surface } from './support/session.ts';
import { clickNamed, eventually, showsAll, visibleText } from './support/surface.ts';

const ARTICLE = 'founding-sessions/page.html';

/** Every screen of the panel, by its address. */
const SCREENS = [
  '#/',
  '#/ask?q=how%20far%20apart%20should%20sessions%20be',
  '#/ask?q=still%20swollen%204%20days%20after%20microneedling',
  '#/ask?q=%3Cimg%20src%3Dhttps%3A%2F%2Fneedlewise.test%2Fx%3E',
  '#/check?text=You%20need%203%20sessions%2C%20one%20week%20apart.%20https%3A%2F%2Fneedlewise.test%2F',
  '#/plan',
  '#/questions',
  '#/nowhere',
  ...TOPIC_IDS.map((topic) => `#/topic/${topic}`),
  '#/topic/sessions-needed?concern=acne-scars',
];

/** Shows an address and opens everything on it that unfolds. */
async function unfold(surface: Surface, address: string): Promise<void> {
  await surface.evaluate((hash) => {
    window.location.hash = hash;
  }, address);
  await atRest(surface);
  await eventually(async () => {
    const left = await surface.evaluate(() => {
      const folded = [
        ...document.querySelectorAll<HTMLElement>(
          'details:not([open]) > summary, main [aria-expanded="false"]:not([aria-haspopup])',
        ),
      ].filter((each) => !each.hasAttribute('data-unfolded') && each.checkVisibility());
      for (const each of folded) {
        each.setAttribute('data-unfolded', '');
        each.click();
      }
      return folded.length;
    });
    expect(left).toBe(0);
    expect((await visibleText(surface)).length).toBeGreaterThan(100);
  });
}

/** Whatever the document has loaded or tried to load from anywhere but the extension itself. */
const loadedElsewhere = (surface: Surface): Promise<string[]> =>
  surface.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:')),
  );

inEachBrowser('nothing leaves', (session) => {
  const server = servePages();

  /** Requests that reached the test server and are not for a page that a test went to. */
  const strayRequests = (pages: readonly string[]) =>
    server()
      .requests.filter(({ path }) => !pages.includes(path) && path !== '/favicon.ico')
      .map(({ method, path }) => `${method} ${path}`);

  async function isSilent(surface: Surface): Promise<void> {
    expect(await loadedElsewhere(surface)).toEqual([]);
    expect(session().takeOutbound()).toEqual([]);
    expect(strayRequests([`/${ARTICLE}`])).toEqual([]);
  }
  const inTab = async (panel: Surface, path: string): Promise<Surface> => {
    const base = await panel.evaluate(() => location.origin);
    await session().goto(`${base}/${path}`);
    return session().page;
  };

  it('from the page, read when it is opened', async () => {
    await session().goto(server().url + ARTICLE);
    await eventually(async () => expect(await session().badge()).not.toBe(''));
    expect(session().takeOutbound()).toEqual([]);
    expect(strayRequests([`/${ARTICLE}`])).toEqual([]);
  });

  it('from the popup, with a question typed into it', async () => {
    const popup = await session().openPopup();
    await showsAll(popup, ['3–6 sessions']);
    await popup.type('how often should i go');
    await showsAll(popup, ['4–6 weeks']);
    await isSilent(popup);
  });

  it('from the panel, beside the claims of a page, while they are marked', async () => {
    const panel = await session().openPanel();
    await showsAll(panel, ['This page is about microneedling', 'Show on page']);
    await clickNamed(panel, /^Mark all/);
    await unfold(panel, '#/');
    await isSilent(panel);
  });

  it('from the panel, with a question typed into it', async () => {
    const panel = await session().openPanel();
    await panel.evaluate(() => document.querySelector<HTMLElement>('[role="combobox"]')?.focus());
    await panel.type('when can i wear make-up');
    await showsAll(panel, ['Make-up']);
    await isSilent(panel);
  });

  it('from any screen of the panel, with all that unfolds open', async () => {
    const panel = await session().openPanel();
    for (const address of SCREENS) await unfold(panel, address);
    await isSilent(panel);
  });

  it.each(['options.html', 'welcome.html', 'sidepanel.html#/plan', 'sidepanel.html?print=x#/plan'])(
    'from %s in a tab',
    async (path) => {
      const panel = await session().openPanel();
      const page = await inTab(panel, path);
      await eventually(async () => expect((await visibleText(page)).length).toBeGreaterThan(100));
      await isSilent(page);
    },
  );

  it('from the settings, whatever is chosen', async () => {
    const panel = await session().openPanel();
    const page = await inTab(panel, 'options.html');
    await showsAll(page, ['Settings']);
    await page.evaluate(() => {
      for (const choice of document.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
        choice.click();
      }
    });
    await isSilent(page);
    await page.evaluate(() => {
      for (const group of document.querySelectorAll('fieldset')) {
        group.querySelector<HTMLInputElement>('input[type="radio"]')?.click();
      }
    });
    await isSilent(page);
  });
});

inEachBrowser('links to sources', (session) => {
  const server = servePages();

  /** The links of the surface that lead out of the extension. */
  const linksOut = (surface: Surface) =>
    surface.evaluate(() =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter(({ origin }) => origin !== location.origin)
        .map(({ href, rel, target, ping }) => ({ href, rel, target, ping: ping ?? '' })),
    );

  /** A card whose sources are all closed, and how many there are. */
  async function withSources(): Promise<{ panel: Surface; sources: number }> {
    await session().goto(`${server().url}${ARTICLE}`);
    const panel = await session().openPanel();
    await unfold(panel, '#/topic/session-spacing');
    await showsAll(panel, ['hinsdalespa.com']);
    const sources = await panel.evaluate(() => document.querySelectorAll('li[id^=source-]').length);
    return { panel, sources };
  }

  /** Opens one source's card, which closes any other, and answers its links. */
  async function linksOfSource(panel: Surface, at: number) {
    await panel.evaluate((index) => {
      const button = document.querySelectorAll('li[id^=source-]')[index]?.querySelector('button');
      if (button?.ariaExpanded === 'false') button.click();
    }, at);
    return eventually(async () => {
      const links = await linksOut(panel);
      expect(links).not.toEqual([]);
      return links;
    });
  }

  it('tell nobody where they were clicked', async () => {
    const { panel, sources } = await withSources();
    expect(sources).toBeGreaterThan(3);
    const hosts = new Set<string>();
    for (let at = 0; at < sources; at++) {
      for (const { href, rel, target, ping } of await linksOfSource(panel, at)) {
        expect(href).toMatch(/^https?:\/\//);
        expect(rel.split(' '), href).toContain('noreferrer');
        expect({ target, ping }).toEqual({ target: '_blank', ping: '' });
        hosts.add(new URL(href).host);
      }
    }
    expect(hosts.size).toBeGreaterThan(3);
  });

  it('are followed by a click, and only by that', async () => {
    const { panel } = await withSources();
    await linksOfSource(panel, 0);
    const { name, host } = await eventually(async () => {
      const link = await panel.evaluate(() => {
        const links = [...document.querySelectorAll<HTMLAnchorElement>('a[target="_blank"]')];
        const seen = links.find((each) => each.checkVisibility());
        return { name: seen?.textContent ?? '', host: seen?.hostname ?? '' };
      });
      expect(link.name).not.toBe('');
      return link;
    });
    expect(session().takeOutbound()).toEqual([]);
    await clickNamed(panel, new RegExp(`^${RegExp.escape(name)}$`));
    await eventually(async () => {
      expect(session().takeOutbound().join()).toContain(host);
    });
    await session().closePanel();
    // The browser itself may try again what it could not reach.
    await new Promise((done) => setTimeout(done, 500));
    session().takeOutbound();
  });
});
