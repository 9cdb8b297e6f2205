import {
  at,
  atRest,
  breakPanel,
  changeFigure,
  clearDay,
  filter,
  makePlan,
  markQuestion,
  openSource,
  openTable,
  prefer,
  removePlan,
  typeQuestion,
} from './screen-steps.ts';
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
  panel('card-table', '#/topic/session-spacing', ['Beside the usual range'], openTable),
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
  panel('plan-empty', '#/plan', ['Make my plan']),
  panel('plan-invalid', '#/plan', ['Make my plan', 'day'], clearDay),
  panel('plan', '#/plan', ['Next session', 'After your session of', 'Now'], makePlan),
  panel('plan-change', '#/plan', ['My provider said this', 'Save'], changeFigure),
  panel('questions', '#/topic/choosing-a-provider', ['Questions for my provider'], markQuestion),
  panel('unknown', '#/nowhere', ['3–6 sessions']),
  page('questions-print', 'sidepanel.html?print=1#/questions', ['Print this page']),
  page('plan-print', 'sidepanel.html?print=1#/plan', ['Print this page', 'Session 6']),
  home('home-not-read', ['only when you ask', 'Read this page'], ARTICLE, {
    detection: 'on-click',
  }),
  home('home-left-alone', ['leaves 127.0.0.1 alone', 'Turn on'], ARTICLE, {
    sitesLeftAlone: ['127.0.0.1'],
  }),
  home('home-unrelated', ['not about microneedling', 'Now'], UNRELATED, {}),
  panel('plan-removed', '#/plan', ['Undo', 'Make my plan'], removePlan),
  panel('questions-empty', '#/questions', ['No question yet', 'Choose topics']),
  popup('popup-unrelated', UNRELATED, ['not about microneedling']),
  popup('popup-passing', PASSING, ['3–6 sessions']),
  popup('popup-asked', PASSING, ['How far apart should sessions be'], typeQuestion),
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

function popup(
  name: string,
  path: string,
  shows: readonly string[],
  then: (popup: Surface) => Promise<void> = async () => {},
): Screen {
  return {
    name,
    isPopup: true,
    shows,
    open: async ({ session, pages }) => {
      await session.goto(pages + path);
      const surface = await session.openPopup();
      await then(surface);
      return surface;
    },
  };
}

/** The start page beside a page that is met with these preferences, the others being as at first. */
function home(
  name: string,
  shows: readonly string[],
  path: string,
  preferences: Readonly<Record<string, unknown>>,
): Screen {
  return {
    name,
    isPopup: false,
    shows,
    open: async (stage) => {
      const surface = await panelOf(stage);
      await prefer(surface, preferences);
      await stage.session.goto(stage.pages + path);
      return at(surface, '#/');
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

export async function showsScreen(surface: Surface, { shows }: Screen): Promise<void> {
  await showsAll(surface, shows);
  if (shows.length === 0 && (await visibleText(surface)).length < 50)
    throw new Error('It is empty');
}
