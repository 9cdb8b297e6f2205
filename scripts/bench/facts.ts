/** What grows with the fact set and what stays: build, package, guidance, first answers, keystroke. */
import { join } from 'node:path';
import { packAnswers } from '../../core/guidance/answers.ts';
import type { Facts } from '../../data/facts.ts';
import { inFolder, serve } from '../browsers/serve.ts';
import { loadFacts } from '../facts/load.ts';
import { factsPlugin } from '../facts/vite-plugin.ts';
import { type Target, targetFor } from '../start/build.ts';
import { type BuiltExtension, buildOwn, filesOf, weigh } from './extension.ts';
import { computingRow } from './facts/computing.ts';
import { enlarged } from './facts/enlarge.ts';
import { parsingRows } from './facts/parsing.ts';
import { kilobytes, times, withSpread } from './format.ts';
import type { TimedOpening } from './panel/surfaces.ts';
import { benchBrowsers, startOpenings } from './panel.ts';
import type { BenchSize, PartResult, Row } from './result.ts';
import { ratio, spread } from './statistics.ts';

const TIMES = [1, 10, 100];
const PAGES = join(import.meta.dirname, '../../tests/pages');

export async function benchFacts({ runs, smoke }: BenchSize): Promise<PartResult> {
  const sets = (smoke ? [1, 2] : TIMES).map((factor) => ({
    factor,
    facts: enlarged(loadFacts(), factor),
  }));
  const computing = sets.map(({ factor, facts }) => ({
    'fact set': `${factor} ×`,
    ...computingRow(facts, runs),
  }));
  const built = smoke ? [] : await buildAll(sets);
  try {
    return {
      part: 'facts',
      tables: [
        { title: 'Computing', rows: computing, note: COMPUTING_NOTE },
        { title: 'Building and packing', rows: built.map(({ row }) => row), note: BUILDING_NOTE },
        {
          title: 'From the click to the first answer painted, as the fact set grows',
          rows: smoke ? [] : await openingRows(built, runs),
          note: OPENING_NOTE,
        },
        {
          title: 'How the facts are carried',
          rows: parsingRows(loadFacts(), runs),
          note: PARSING_NOTE,
        },
      ].filter(({ rows }) => rows.length > 0),
    };
  } finally {
    for (const { extension } of built) extension.remove();
  }
}

const COMPUTING_NOTE = `In Node, median and middle half. Each copy of the fact set speaks with sources of its own. *first answers*: the
answers in brief, computed at build, are parsed and the essential ones worded. *keystroke*: every letter of four questions.`;
const BUILDING_NOTE = `Built for Chromium. *at start* is what panel, popup and background need before anything is asked of them.`;
const OPENING_NOTE = `The same extension with fact sets of three sizes in one browser, opened in turns beside an unrelated page.`;
const PARSING_NOTE = `The fact set evaluated in a new V8 context each time, from the module's text to the facts as plain data.`;

interface Built {
  readonly factor: number;
  readonly extension: BuiltExtension;
  readonly row: Row;
}

async function buildAll(
  sets: readonly { readonly factor: number; readonly facts: Facts }[],
): Promise<Built[]> {
  const built: Built[] = [];
  for (const { factor, facts } of sets) {
    const extension = await buildOwn(benchTarget(), [
      { ...factsPlugin(() => facts), enforce: 'pre' },
    ]);
    const files = filesOf(extension.path);
    const named = (part: RegExp) => files.filter((file) => part.test(file));
    const whole = weigh(extension.path, files);
    built.push({
      factor,
      extension,
      row: {
        'fact set': `${factor} ×`,
        'build s': extension.seconds.toFixed(1),
        'facts, when needed': kilobytes(weigh(extension.path, named(/virtual_facts/)).bytes),
        'answers, at start': kilobytes(JSON.stringify(packAnswers(facts)).length),
        package: kilobytes(whole.bytes),
        packed: kilobytes(whole.packed),
      },
    });
  }
  return built;
}

const benchTarget = (): Target => targetFor(benchBrowsers()[0]?.kind ?? 'chromium');

async function openingRows(built: readonly Built[], runs: number): Promise<Row[]> {
  const [installed] = benchBrowsers();
  if (!installed) return [];
  const folders = built.map(({ extension }) => extension.path);
  const server = await serve(inFolder(PAGES));
  const browser = await startOpenings(benchTarget(), installed.path, folders);
  try {
    await browser.goto(`${server.url}unrelated-knitting/page.html`);
    const openings: TimedOpening[][] = built.map(() => []);
    for (let run = 0; run <= runs; run++) {
      for (const [at, own] of openings.entries()) {
        const opening = await browser.open(at, 'panel', 1_500);
        // The first compiles what later ones find compiled.
        if (run > 0) own.push(opening);
      }
    }
    const took = openings.map((own) => own.map((opening) => opening.took));
    return built.map(({ factor }, at) => ({
      'fact set': `${factor} ×`,
      'panel ms': withSpread(spread(took[at] ?? [])),
      'to 1 ×': times(ratio(took[at] ?? [], took[0] ?? [])),
    }));
  } finally {
    await browser.close();
    await server.close();
  }
}
