/** What the content script costs a page, in real browsers, beside an empty one and one that reads the page's text once. */
import { rmSync } from 'node:fs';
import { serve } from '../browsers/serve.ts';
import { targetFor } from '../start/build.ts';
import { buildOwn } from './extension.ts';
import { times, withSpread } from './format.ts';
import { openChromium } from './page/chromium.ts';
import { openFirefox } from './page/firefox.ts';
import { type Measured, type PageBrowser, SETTLED } from './page/measured.ts';
import { makeBusyPage, makePage, SIZES, SUBJECTS } from './page/pages.ts';
import { selfTimed } from './page/self-timed.ts';
import { copyWithVariants, hostOf, VARIANTS, type Variant } from './page/variants.ts';
import { benchBrowsers } from './panel.ts';
import type { BenchSize, PartResult, Row } from './result.ts';
import { median, ratio, spread } from './statistics.ts';

/** A page that changes is watched for so long, in milliseconds, after it has settled. */
const WATCHED = 3_000;
/** A run loads some five hundred pages; more of each would take longer than anybody waits for. */
const MOST_RUNS = 7;
/** No single entry into scripts may hold the page up for longer. */
const LONG_TASK = 50;

type Figures = Readonly<Record<Variant, readonly Measured[]>>;

const PAGES: Readonly<Record<string, () => string>> = Object.fromEntries(
  SUBJECTS.flatMap((subject) =>
    SIZES.map((size) => [`${subject}, ${size}`, () => makePage(subject, size)]),
  ),
);
const BUSY = 'unrelated, changing ten times a second';

export async function benchPage(size: BenchSize): Promise<PartResult> {
  const runs = Math.min(size.runs, MOST_RUNS);
  const rows: Row[] = [];
  const memory: Row[] = [];
  const pages = size.smoke ? Object.entries(PAGES).slice(0, 1) : Object.entries(PAGES);
  const made = new Map(pages.map(([name, make]) => [slugOf(name), make()]));
  made.set(slugOf(BUSY), makeBusyPage());
  const server = await serve(async (path) => {
    const body = made.get(path.slice(1));
    return body ? { body, type: 'text/html; charset=utf-8' } : null;
  });
  for (const { kind, path } of size.smoke ? benchBrowsers().slice(0, 1) : benchBrowsers()) {
    const isFirefox = targetFor(kind) === 'firefox';
    const own = await buildOwn(targetFor(kind));
    const copy = copyWithVariants(own.path, isFirefox ? selfTimed : undefined);
    own.remove();
    const browser = await (isFirefox ? openFirefox : openChromium)(path, copy);
    try {
      for (const [name] of pages) {
        const figures = await inTurns(browser, server.url, name, runs, SETTLED, !isFirefox);
        rows.push({ browser: browser.name, page: name, ...compared(figures) });
        if (!isFirefox) memory.push({ browser: browser.name, page: name, ...held(figures) });
      }
      const settle = SETTLED + (size.smoke ? 500 : WATCHED);
      const busy = await inTurns(browser, server.url, BUSY, runs, settle, false);
      rows.push({ browser: browser.name, page: BUSY, ...compared(busy) });
    } finally {
      await browser.close();
      rmSync(copy, { recursive: true, force: true });
    }
  }
  await server.close();
  return {
    part: 'page',
    runs,
    tables: [
      { title: 'Time on the main thread of a page', rows, note: TIME_NOTE },
      { title: 'Memory held in a tab', rows: memory, note: MEMORY_NOTE },
    ],
  };
}

const TIME_NOTE = `Milliseconds in scripts from the load on, median and middle half, all in the same browser in turns: *own* is this
extension's content script; *empty* one with nothing in it; *one read* one that does nothing but read \`document.body.textContent\`, the
least that anything which reads a page can cost. Without an extension there are none. Small is 5 kB, medium 200 kB, huge 150,000
elements with 5 MB of text, not drawn. Chromium: processor time by its own trace, with compiling, the bindings for extensions and what they
are first used for. Firefox: the scripts' own clocks, without compiling. *late* counts how often scripts ran once the page had
settled: on the page that changes, they would be what its changes cost.`;
const MEMORY_NOTE = `Kilobytes held by scripts after everything unused was collected, in Chromium; Firefox keeps no such count a tab.`;

const slugOf = (name: string): string => name.replace(/\W+/g, '-');

/** Each variant once a round, after a round that is not counted: it compiles what later ones find compiled. */
async function inTurns(
  browser: PageBrowser,
  server: string,
  page: string,
  runs: number,
  settle: number,
  memory: boolean,
): Promise<Figures> {
  const figures: Record<Variant, Measured[]> = { none: [], empty: [], floor: [], own: [] };
  for (let run = 0; run <= runs; run++) {
    for (const variant of VARIANTS) {
      // Without an extension there is no time to tell, only memory.
      if (variant === 'none' && !memory) continue;
      const url = new URL(slugOf(page), server);
      url.hostname = hostOf(variant);
      const measured = await browser.measure({ url: url.href, settle, memory: memory && run > 0 });
      if (run > 0) figures[variant].push(measured);
    }
  }
  return figures;
}

function compared(figures: Figures): Row {
  const scripts = (variant: Variant) => figures[variant].map(({ script }) => script);
  const longest = Math.max(...figures.own.map((each) => each.longest));
  return {
    'own ms': withSpread(spread(scripts('own'))),
    'empty ms': withSpread(spread(scripts('empty'))),
    'one read ms': withSpread(spread(scripts('floor'))),
    'own to one read': times(ratio(scripts('own'), scripts('floor'))),
    'longest ms': `${longest.toFixed(1)}${longest > LONG_TASK ? ' (long)' : ''}`,
    late: median(figures.own.map(({ lateEntries }) => lateEntries)),
  };
}

function held(figures: Figures): Row {
  const kept = (variant: Variant) => figures[variant].map(({ memory = 0 }) => memory);
  return Object.fromEntries([
    ...VARIANTS.map((variant) => [`${variant} kB`, withSpread(spread(kept(variant)))]),
    [
      'added kB',
      withSpread(spread(kept('own').map((each, run) => each - (kept('none')[run] ?? 0)))),
    ],
  ]);
}
