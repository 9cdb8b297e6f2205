/** From a click to the first answer on screen, in real browsers, beside the least panel that WXT and React make. */
import { join } from 'node:path';
import { type BrowserKind, findBrowsers } from '../browsers/find-browser.ts';
import { inFolder, serve } from '../browsers/serve.ts';
import { type Target, targetFor } from '../start/build.ts';
import { type BuiltExtension, buildBare, buildOwn, startScripts, weigh } from './extension.ts';
import { kilobytes, times, withSpread } from './format.ts';
import { openingsInChromium } from './panel/chromium.ts';
import { openingsInFirefox } from './panel/firefox.ts';
import type { OpeningBrowser, SurfaceName, TimedOpening } from './panel/surfaces.ts';
import type { BenchSize, PartResult, Row } from './result.ts';
import { ratio, spread } from './statistics.ts';

const PAGES = join(import.meta.dirname, '../../tests/pages');
/** What each surface is opened beside. */
const BESIDE = {
  'an unrelated page': 'unrelated-knitting/page.html',
  'a page about microneedling': 'founding-how-often/page.html',
} as const;
const SURFACES: readonly SurfaceName[] = ['panel', 'popup'];
/** How long each is watched for anything that moves, in milliseconds. */
const SETTLE = 600;

const FAMILIES: readonly (readonly BrowserKind[])[] = [['chromium', 'chrome', 'edge'], ['firefox']];

/** The browsers of this machine that a bench runs in, one of each family. */
export const benchBrowsers = () => FAMILIES.flatMap((kinds) => findBrowsers(kinds).slice(0, 1));

export const startOpenings = (
  target: Target,
  path: string,
  extensions: readonly string[],
): Promise<OpeningBrowser> =>
  target === 'firefox' ? openingsInFirefox(path, extensions) : openingsInChromium(path, extensions);

export async function benchPanel(size: BenchSize): Promise<PartResult> {
  const rows: Row[] = [];
  const weights: Row[] = [];
  const installed = size.smoke ? benchBrowsers().slice(0, 1) : benchBrowsers();
  for (const { kind, path } of installed) {
    const target = targetFor(kind);
    const own = await buildOwn(target);
    const bare = await buildBare(target);
    const server = await serve(inFolder(PAGES));
    const browser = await startOpenings(target, path, [own.path, bare.path]);
    try {
      for (const [beside, page] of Object.entries(BESIDE).slice(0, size.smoke ? 1 : 2)) {
        await browser.goto(server.url + page);
        for (const surface of SURFACES) {
          const openings = await openInTurns(browser, surface, size.runs);
          rows.push({
            browser: browser.version.replace('/', ' '),
            opened: `${surface} beside ${beside}`,
            ...compared(openings),
          });
          if (beside === 'an unrelated page')
            weights.push({
              browser: browser.version.replace('/', ' '),
              surface,
              ...scriptWeights(surface, [own, bare]),
            });
        }
      }
    } finally {
      await browser.close();
      await server.close();
      own.remove();
      bare.remove();
    }
  }
  return {
    part: 'panel',
    tables: [
      { title: 'From the click to the first answer painted', rows, note: OPENING_NOTE },
      { title: 'Scripts it starts with', rows: weights, note: WEIGHT_NOTE },
    ],
  };
}

const OPENING_NOTE = `Milliseconds from the press to the first content painted, median and middle half. *bare* is the least extension with
the same surfaces (\`scripts/bench/bare\`): WXT, React and one sentence, in the same browser at the same time, opened in turns. Nothing
is painted before the first answers are. *live* is when the surface that does everything has taken their place; *bare* is that from the
start. *moved* is the browser's layout-shift score from then on, which Firefox does not tell.`;
const WEIGHT_NOTE = `Script files, minified, that the surface's page starts with, without the messages of one language (33 kB). React and
its DOM renderer are most of *bare*.`;

/** The first opening of each is not counted: it compiles what later ones find compiled. */
async function openInTurns(browser: OpeningBrowser, surface: SurfaceName, runs: number) {
  const own: TimedOpening[] = [];
  const bare: TimedOpening[] = [];
  for (let run = 0; run <= runs; run++) {
    own.push(await browser.open(0, surface, SETTLE));
    bare.push(await browser.open(1, surface, 0));
  }
  return { own: own.slice(1), bare: bare.slice(1) };
}

type InTurns = Awaited<ReturnType<typeof openInTurns>>;

const tookOf = (openings: readonly TimedOpening[]): number[] => openings.map(({ took }) => took);

function compared({ own, bare }: InTurns): Row {
  const silent = own.find(({ text }) => !/\d–\d/.test(text));
  if (silent) throw new Error(`No answer was painted, but: ${silent.text.slice(0, 200)}`);
  const shifts = own.flatMap(({ shift }) => shift ?? []);
  return {
    'own ms': withSpread(spread(tookOf(own))),
    'bare ms': withSpread(spread(tookOf(bare))),
    'own to bare': times(ratio(tookOf(own), tookOf(bare))),
    'own, live ms': withSpread(spread(own.map(({ tookLive }) => tookLive))),
    moved: shifts.length > 0 ? Math.max(...shifts).toFixed(3) : '–',
  };
}

function scriptWeights(
  surface: SurfaceName,
  [own, bare]: readonly [BuiltExtension, BuiltExtension],
): Row {
  const page = surface === 'panel' ? 'sidepanel.html' : 'popup.html';
  const files = startScripts(own.path, page);
  return {
    own: kilobytes(weigh(own.path, files).bytes),
    bare: kilobytes(weigh(bare.path, startScripts(bare.path, page)).bytes),
    files: files.length,
  };
}
