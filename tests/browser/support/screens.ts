import type { BrowserSession, Surface } from './session.ts';
import { eventually, showsAll, visibleText } from './surface.ts';

/** What screens are opened with: one browser, the saved pages, and the panel once it is open. */
export interface Stage {
  readonly session: BrowserSession;
  /** Where the saved pages are; ends with a slash. */
  readonly pages: string;
  panel?: Surface;
  /** Where the extension's own pages are. */
  base?: string;
}

/** One screen in one state, and the way to it. It holds in every language: no step looks for words. */
export interface Screen {
  readonly name: string;
  /** The browser gives it the size it asks for, and no other. */
  readonly isPopup: boolean;
  /** What a reader of English must then see. */
  readonly shows: readonly string[];
  readonly open: (stage: Stage) => Promise<Surface>;
}

export const ARTICLE = 'founding-how-often/page.html';
const PASSING = 'passing-wedding-timeline/page.html';
const UNRELATED = 'unrelated-knitting/page.html';

/** Every screen and state a reader can meet, in an order in which each follows quickly from the one before. */
export const SCREENS: readonly Screen[] = [
  popup('popup-about', ARTICLE, ['This page is about microneedling', '3–6 sessions']),
  {
    name: 'home',
    isPopup: false,
    shows: ['This page', '14–30 days', '3–6 sessions'],
    open: async (stage) => {
      await stage.session.goto(stage.pages + ARTICLE);
      return at(await panelOf(stage), '#/');
    },
  },
  panel('search', '#/ask?q=how%20often', ['How far apart should sessions be']),
  panel('search-safety', '#/ask?q=still%20swollen%204%20days%20after', ['call a clinician']),
  panel('search-not-covered', '#/ask?q=tattoo%20removal%20with%20a%20laser', []),
  panel('card-agreed', '#/topic/session-spacing', ['4–6 weeks apart', 'Each source on one scale']),
  panel('card-filter', '#/topic/session-spacing', ['4–6 weeks apart'], (card) => filter(card, 1)),
  panel('card-none-left', '#/topic/session-spacing', ['Count all sources again'], (card) =>
    filter(card, 2),
  ),
  panel('card-disputed', '#/topic/session-spacing?concern=hair-loss', ['Sources conflict']),
  panel('card-why-source', '#/topic/results-duration', ['Why they may differ'], openSource),
  panel('card-stances', '#/topic/home-or-clinic', ['Sources conflict']),
  panel('card-advice', '#/topic/warning-signs', ['clinician']),
  panel('card-silent', '#/topic/what-it-treats?concern=active-acne', []),
  panel('check', `#/check?text=${encodeURIComponent(checked())}`, ['2–3 weeks']),
  panel('questions-empty', '#/questions', ['Questions for my provider']),
  panel('plan-empty', '#/plan', ['Make my plan']),
  panel('plan', '#/plan', ['Next session', 'After your session of', 'Now'], makePlan),
  panel('questions', '#/topic/choosing-a-provider', ['Questions for my provider'], markQuestion),
  panel('unknown', '#/nowhere', ['3–6 sessions']),
  {
    name: 'home-unrelated',
    isPopup: false,
    shows: ['not about microneedling'],
    open: async (stage) => {
      await stage.session.goto(stage.pages + UNRELATED);
      return at(await panelOf(stage), '#/');
    },
  },
  popup('popup-unrelated', UNRELATED, ['not about microneedling']),
  popup('popup-passing', PASSING, ['3–6 sessions']),
  page('settings', 'options.html', ['Settings', 'Deutsch']),
  page('welcome', 'welcome.html', ['Welcome']),
  page('privacy', 'privacy.html', ['Privacy']),
  // Last: the panel is broken for it.
  panel('error', '#/topic/session-spacing', ['Try again'], breakPanel),
];

function checked(): string {
  return 'You need 3 sessions, 2–3 weeks apart, and can wear make-up after 12 hours.';
}

/** Everything stored is as it was at first but for the language, and the panel is loaded anew. */
export async function startAnew(stage: Stage, language: string): Promise<void> {
  const preferences = { version: 1, language };
  const surface = await panelOf(stage);
  await surface.evaluateText(`chrome.storage.local.clear()
    .then(() => chrome.storage.local.set({ preferences: ${JSON.stringify(preferences)} })).then(() => 0)`);
  await stage.session.goto(stage.pages + ARTICLE);
  await surface.evaluate(() => {
    window.location.hash = '#/';
    // Once this has been answered: what is asked of a document that goes is never answered.
    setTimeout(() => window.location.reload());
  });
  await eventually(async () => {
    const spoken = await surface.evaluate(() => document.documentElement.lang);
    if (spoken !== language) throw new Error(`It speaks ${spoken}`);
  });
  await atRest(surface);
}

export async function openScreen(stage: Stage, screen: Screen): Promise<Surface> {
  const surface = await screen.open(stage);
  await atRest(surface);
  return surface;
}

function popup(name: string, path: string, shows: readonly string[]): Screen {
  return {
    name,
    isPopup: true,
    shows,
    open: async ({ session, pages }) => {
      await session.goto(pages + path);
      return session.openPopup();
    },
  };
}

function panel(
  name: string,
  address: string,
  shows: readonly string[],
  then: (panel: Surface) => Promise<void> = async () => {},
): Screen {
  return {
    name,
    isPopup: false,
    shows,
    open: async (stage) => {
      const surface = await at(await panelOf(stage), address);
      await then(surface);
      return surface;
    },
  };
}

function page(name: string, file: string, shows: readonly string[]): Screen {
  return {
    name,
    isPopup: false,
    shows,
    open: async (stage) => {
      await panelOf(stage);
      await stage.session.goto(`${stage.base}/${file}`);
      return stage.session.page;
    },
  };
}

/** The panel, opened beside the article where it is not open yet. */
async function panelOf(stage: Stage): Promise<Surface> {
  if (stage.panel) return stage.panel;
  const opened = await stage.session.openPanel();
  await atRest(opened);
  stage.base = await opened.evaluate(() => window.location.origin);
  stage.panel = opened;
  return opened;
}

/** Goes there from the start, so that nothing is left of the screen before. */
async function at(surface: Surface, address: string): Promise<Surface> {
  for (const to of ['#/', address]) {
    await surface.evaluate((hash) => {
      window.location.hash = hash;
      window.scrollTo(0, 0);
    }, to);
    await atRest(surface);
  }
  return surface;
}

/** Waits until there is something to read, all of it live, nothing on its way, and two looks in a row see the same. */
export async function atRest(surface: Surface): Promise<void> {
  let last = '';
  await eventually(async () => {
    const left = await surface.evaluate(
      () => document.querySelectorAll('[class*=loading], #drawn-ahead').length,
    );
    const seen = await visibleText(surface);
    const same = seen === last;
    last = seen;
    if (!same || left > 0 || seen.length < 20) throw new Error('It is not at rest');
  });
}

/** Presses the first `count` of what a selector finds. */
async function click(surface: Surface, selector: string, count = 1): Promise<void> {
  await eventually(async () => {
    const found = await surface.evaluate(
      (css, wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>(css)].slice(0, wanted);
        if (all.length === wanted) for (const each of all) each.click();
        return all.length;
      },
      selector,
      count,
    );
    if (found < count) throw new Error(`${found} of ${selector}`);
  });
  await atRest(surface);
}

const filter = (card: Surface, count: number): Promise<void> =>
  click(card, 'fieldset:has([type=checkbox]) [type=checkbox]', count);

/** Opens the first source's card, with its checklist. */
async function openSource(card: Surface): Promise<void> {
  await click(card, 'li[id^="source-"] button');
  await click(card, 'li[id^="source-"] button[aria-expanded=false]');
}

async function makePlan(plan: Surface): Promise<void> {
  await plan.evaluate(() => {
    const input = document.querySelector<HTMLInputElement>('main input[type=date]');
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
    const now = new Date();
    const today = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
    set?.call(input, today.toISOString().slice(0, 10));
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await atRest(plan);
  await plan.evaluate(() => document.querySelector<HTMLFormElement>('main form')?.requestSubmit());
  await eventually(async () => {
    const stillEmpty = await plan.evaluate(() => document.querySelectorAll('main li').length < 3);
    if (stillEmpty) throw new Error('The plan is not made');
  });
}

async function markQuestion(card: Surface): Promise<void> {
  await click(card, 'label:not(fieldset label) [type=checkbox]:not(:checked)');
  await at(card, '#/questions');
}

/** Takes away what a card is drawn with. Firefox lets tests reach the page's own things through a door of its own. */
async function breakPanel(card: Surface): Promise<void> {
  await at(card, '#/');
  await card.evaluate(() => {
    const own = (Reflect.get(window, 'wrappedJSObject') ?? window) as { Map: { groupBy: unknown } };
    own.Map.groupBy = undefined;
    window.location.hash = '#/topic/sessions-needed';
  });
}

export async function showsScreen(surface: Surface, { shows }: Screen): Promise<void> {
  await showsAll(surface, shows);
  if (shows.length === 0 && (await visibleText(surface)).length < 50)
    throw new Error('It is empty');
}
