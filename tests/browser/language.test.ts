import { expect, it } from 'vitest';
import { loadFacts } from '../../scripts/facts/load.ts';
import { inEachBrowser } from './support/in-each-browser.ts';
import { servePages } from './support/pages.ts';
import { openScreen, SCREENS } from './support/screens.ts';
import type { Surface } from './support/session.ts';
import { clickNamed, showsAll } from './support/surface.ts';

/** Chooses a radio button by its label, as the keyboard does: the focus is on it. */
const choose = (settings: Surface, label: string) =>
  settings.evaluate((wanted) => {
    for (const radio of document.querySelectorAll<HTMLInputElement>('input[type=radio]')) {
      if (!radio.labels?.[0]?.textContent?.startsWith(wanted)) continue;
      radio.focus();
      radio.click();
    }
  }, label);

/** Screens on which sources are heard in their own words. */
const WITH_STATEMENTS = [
  'search-safety',
  'search-not-covered',
  'card-why-source',
  'card-stances',
  'card-advice',
  'plan',
  'questions',
];
/** What sources say and under which conditions; a word or two may be anybody's. */
const IN_ENGLISH = loadFacts()
  .claims.flatMap(({ statement, condition = '' }) => [statement, condition])
  .filter((text) => text.split(' ').length > 3);

const spoken = (surface: Surface) =>
  surface.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);

inEachBrowser('another language than the browser’s', (session) => {
  const server = servePages();
  let panel: Surface;

  it('is spoken at once by every open page, and keeps the focus where it was', async () => {
    panel = await session().openPanel();
    await showsAll(panel, ['3–6 sessions']);
    await clickNamed(await session().openPopup(), /^Settings$/);
    const settings = await session().openedTab('options.html');
    await showsAll(settings, ['Deutsch', 'Português (Brasil)']);
    await choose(settings, 'Deutsch');
    await showsAll(settings, ['Einstellungen', 'Wie der Browser']);
    expect(await spoken(settings)).toEqual(['de', 'ltr']);
    expect(await settings.evaluate(() => document.title)).toBe('Einstellungen');
    expect(
      await settings.evaluate(() => document.activeElement?.closest('label')?.textContent),
    ).toContain('Deutsch');
    await showsAll(panel, ['3–6 Sitzungen', '4–6 Wochen Abstand', '24 Stunden warten']);
    expect(await spoken(panel)).toEqual(['de', 'ltr']);
  });

  it('is understood, with what sources say left in English and marked so', async () => {
    const [x, y] = await panel.evaluate((): [number, number] => {
      const box = document.querySelector('[role=combobox]')?.getBoundingClientRect();
      return box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
    });
    await panel.clickAt(x, y);
    await panel.type('ab wann wieder schminken');
    await clickNamed(panel, /Wann darf ich Make-up tragen/);
    await showsAll(panel, ['24 Stunden warten', 'Quellen stimmen überein', '(auf Englisch)']);
    const english = await panel.evaluate(() => document.querySelectorAll('[lang="en"]').length);
    expect(english).toBeGreaterThan(0);
  });

  it.each(WITH_STATEMENTS)('says which words are English: %s', async (name) => {
    const screen = SCREENS.find((each) => each.name === name);
    if (!screen) throw new Error(`No screen is called ${name}`);
    const surface = await openScreen({ session: session(), pages: server().url, panel }, screen);
    const { marked, unmarked } = await surface.evaluate(heardAs, IN_ENGLISH);
    expect(unmarked).toEqual([]);
    expect(marked).toBeGreaterThan(0);
  });

  it('sends nothing for it', () => {
    expect(session().takeOutbound()).toEqual([]);
  });
});

/** How many texts of a document hold words of a source and are marked as English, and those that are not. */
function heardAs(english: readonly string[]): { marked: number; unmarked: string[] } {
  let marked = 0;
  const unmarked: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const words = text.nodeValue ?? '';
    if (!english.some((each) => words.includes(each))) continue;
    if (text.parentElement?.closest('[lang=en]')) marked++;
    else unmarked.push(words);
  }
  return { marked, unmarked };
}
