import { expect, it } from 'vitest';
import { inEachBrowser } from './support/in-each-browser.ts';
import { servePages } from './support/pages.ts';
import type { BrowserSession, Surface } from './support/session.ts';
import { clickNamed, eventually, showsAll, visibleText } from './support/surface.ts';

const ARTICLE = 'founding-sessions/page.html';
const UNRELATED = 'unrelated-knitting/page.html';

interface Marks {
  readonly names: readonly string[];
  readonly texts: readonly string[];
  /** How many sheets style a highlight, in the document and its open shadow roots. */
  readonly sheets: number;
  /** Whether the first of the words are in the window. */
  readonly inView: boolean;
}
const NONE = { names: [], texts: [], sheets: 0, inView: false };

/** What a page can see of marks in itself. */
const marksOn = (page: Surface): Promise<Marks> =>
  page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap(
      (highlight) => [...highlight] as unknown as Range[],
    );
    const box = ranges[0]?.getBoundingClientRect();
    const roots = [document, ...[...document.querySelectorAll('*')].map((each) => each.shadowRoot)];
    return {
      names: [...CSS.highlights.keys()],
      texts: ranges.map((range) => range.toString()),
      sheets: roots.flatMap((root) => [...(root?.adoptedStyleSheets ?? [])]).length,
      inView: Boolean(box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight),
    };
  });

const marked = (session: BrowserSession, texts: readonly string[]): Promise<Marks> =>
  eventually(async () => {
    const marks = await marksOn(session.page);
    expect(marks.texts).toEqual(texts);
    return marks;
  });
const unmarked = (session: BrowserSession): Promise<void> =>
  eventually(async () => expect(await marksOn(session.page)).toEqual(NONE));

inEachBrowser('words shown on the page', (session) => {
  const server = servePages();

  async function beside(path: string): Promise<Surface> {
    // Another page in between: the same article's claims from before would look the same while it still loads.
    await session().goto(server().url + UNRELATED);
    const panel = await session().openPanel();
    await showsAll(panel, ['not about microneedling']);
    await session().goto(server().url + path);
    await showsAll(panel, ['Show on page']);
    return panel;
  }

  it('are marked and scrolled to, one claim after another, each time under a new name', async () => {
    const panel = await beside(ARTICLE);
    await clickNamed(panel, /^Mark all/);
    const all = await eventually(async () => {
      const marks = await marksOn(session().page);
      expect(marks.texts.length).toBeGreaterThan(5);
      return marks;
    });
    expect(all.texts).toContain('3 to 6 sessions');
    await clickNamed(panel, /^Show on page: four to six weeks/);
    const one = await marked(session(), ['four to six weeks']);
    expect(one).toMatchObject({ inView: true, sheets: 1 });
    expect(one.names).toHaveLength(1);
    expect(one.names).not.toEqual(all.names);
  });

  it('are unmarked when they are pressed again', async () => {
    const panel = await beside(ARTICLE);
    await clickNamed(panel, /^Show on page: four to six weeks/);
    await marked(session(), ['four to six weeks']);
    await clickNamed(panel, /^Show on page: four to six weeks/);
    await unmarked(session());
  });

  it('are unmarked by Escape in the panel', async () => {
    const panel = await beside(ARTICLE);
    await clickNamed(panel, /^Mark all/);
    await eventually(async () => expect((await marksOn(session().page)).sheets).toBe(1));
    await panel.pressEscape();
    await unmarked(session());
    expect(await pressed(panel)).toBe(0);
  });

  it('are unmarked by Escape on the page, which the panel is told', async () => {
    const panel = await beside(ARTICLE);
    await clickNamed(panel, /^Mark all/);
    await eventually(async () => expect(await pressed(panel)).toBe(1));
    await eventually(async () => expect((await marksOn(session().page)).sheets).toBe(1));
    await session().page.clickAt(2, 2);
    await session().page.pressEscape();
    await unmarked(session());
    await eventually(async () => expect(await pressed(panel)).toBe(0));
  });

  it('are unmarked when the panel is closed', async () => {
    const panel = await beside(ARTICLE);
    await clickNamed(panel, /^Mark all/);
    await eventually(async () => expect((await marksOn(session().page)).sheets).toBe(1));
    await session().closePanel();
    await unmarked(session());
  });

  it('are unmarked when the page is left, and so they are when it is come back to', async () => {
    const panel = await beside(ARTICLE);
    await clickNamed(panel, /^Mark all/);
    await eventually(async () => expect((await marksOn(session().page)).sheets).toBe(1));
    await session().goto(`${server().url}unrelated-knitting/page.html`);
    await showsAll(panel, ['not about microneedling']);
    await session().page.evaluate(() => setTimeout(() => history.back()));
    await showsAll(panel, ['Mark all']);
    await unmarked(session());
    expect(await pressed(panel)).toBe(0);
  });

  it('are unmarked when the page becomes another without a load', async () => {
    await session().goto(`${server().url}app-pushstate/page.html`);
    const panel = await session().openPanel();
    const click = (selector: string) =>
      session().page.evaluate((it) => document.querySelector<HTMLElement>(it)?.click(), selector);
    await click('#open-needling');
    await clickNamed(panel, /^Mark all/);
    await eventually(async () => expect((await marksOn(session().page)).sheets).toBe(1));
    await click('#open-hair');
    await unmarked(session());
  });

  it('are found over inline tags and hard spaces', async () => {
    const panel = await beside('split-inline-tags/page.html');
    await clickNamed(panel, /^Mark all/);
    await marked(session(), [
      '4–6 sessions',
      'four to six\u00a0weeks',
      '24\u202f–\u202f48\u00a0hours',
    ]);
  });

  it('are found and styled in open shadow roots', async () => {
    const panel = await beside('shadow-root/page.html');
    await clickNamed(panel, /^Mark all/);
    const { names } = await marked(session(), ['half an hour']);
    const styled = await session().page.evaluate((name) => {
      const [sheet] = document.querySelector('glow-article')?.shadowRoot?.adoptedStyleSheets ?? [];
      return sheet?.cssRules[0]?.cssText.includes(`::highlight(${name})`);
    }, names[0]);
    expect(styled).toBe(true);
  });

  it('are said to be gone when they are', async () => {
    const panel = await beside(ARTICLE);
    await session().page.evaluate(() => document.body.replaceChildren('Nothing is left.'));
    // A window that gains the focus has its page read again, and then the claims are gone with their words.
    const gone =
      /These words are no longer on the page|No figure or promise was found on this page/i;
    const isGone = async () => gone.test(await visibleText(panel));
    await eventually(async () => {
      const pressed = await panel.evaluate(() => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find(({ ariaLabel, textContent }) =>
          (ariaLabel ?? textContent ?? '').startsWith('Show on page: four to six weeks'),
        );
        button?.click();
        return Boolean(button);
      });
      if (!pressed && !(await isGone())) throw new Error('Neither claims nor word of them');
    });
    await eventually(async () => expect(await isGone()).toBe(true));
    await unmarked(session());
  });

  it('leave no trace in the page’s tree, nor in its selection', async () => {
    const panel = await beside(ARTICLE);
    const before = await session().page.evaluate(() => {
      const seen: string[] = [];
      Reflect.set(window, 'seen', seen);
      new MutationObserver((changes) => seen.push(...changes.map(({ type }) => type))).observe(
        document,
        { subtree: true, childList: true, attributes: true, characterData: true },
      );
      const first = document.querySelector('h1');
      if (first) getSelection()?.selectAllChildren(first);
      return document.documentElement.outerHTML;
    });
    await clickNamed(panel, /^Mark all/);
    await eventually(async () => expect((await marksOn(session().page)).sheets).toBe(1));
    await clickNamed(panel, /^Show on page: four to six weeks/);
    await marked(session(), ['four to six weeks']);
    await clickNamed(panel, /^Show on page: four to six weeks/);
    await unmarked(session());
    const after = await session().page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      seen: Reflect.get(window, 'seen') as string[],
      selected: getSelection()?.toString() === document.querySelector('h1')?.textContent,
    }));
    expect(after).toEqual({ html: before, seen: [], selected: true });
  });
});

const pressed = (panel: Surface): Promise<number> =>
  panel.evaluate(() => document.querySelectorAll('[aria-pressed="true"]').length);
