import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartResult, Row } from '../bench/result.ts';
import { evaluatePages, type PageItem } from '../eval/pages.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** A block of README.md by the name its markers carry, and what stands in it. */
export type Block = readonly [name: string, text: string];

/** README's tables, from the figures that the evaluations and benches wrote down. */
export const readmeBlocks = (): Block[] => [
  ['accuracy', table(['question', 'measured on', 'result'], accuracyRows())],
  ['beside-others', table(BESIDE_HEADINGS, besideRows())],
  ['cost', table(['what', 'cost', 'beside'], costRows())],
];

/** Puts each block between its two markers; throws where README has lost one. */
export function withBlocks(readme: string, blocks: readonly Block[]): string {
  return blocks.reduce((text, [name, block]) => {
    const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const from = text.indexOf(start);
    const to = text.indexOf(end);
    if (from < 0 || to < from)
      throw new Error(`README.md has no place between ${start} and ${end}.`);
    return `${text.slice(0, from + start.length)}\n${block}\n${text.slice(to)}`;
  }, readme);
}

const percent = (share: number | null): string =>
  share === null ? '–' : `${(share * 100).toFixed(1)} %`;

interface FirstMeasure {
  readonly passages: number;
  readonly claims: number;
  readonly precision: number;
  readonly recall: number;
  readonly traps: number;
}
interface Lookup {
  readonly questions: number;
  readonly rows: readonly {
    readonly engine: string;
    readonly top1: number;
    readonly top3: number;
    readonly rejected: number;
    readonly microseconds: number;
  }[];
  readonly untouched: Readonly<
    Record<'top1' | 'top3' | 'rejected', { readonly right: number; readonly of: number }>
  >;
}

function accuracyRows(): string[][] {
  const pages = evaluatePages(read<PageItem[]>('tests/eval/pages/stored-pages.json')).scores;
  const claims = read<FirstMeasure[]>('docs/accuracy/claims-first-measures.json');
  const { untouched } = read<Lookup>('docs/accuracy/lookup.json');
  const passages = sum(claims, ({ passages }) => passages);
  const labelled = sum(claims, ({ claims }) => claims);
  // Each round's shares stand for its own number of claims or passages.
  const mean = (key: 'precision' | 'recall' | 'traps', weight: 'claims' | 'passages') =>
    sum(claims, (round) => round[key] * round[weight]) / sum(claims, (round) => round[weight]);
  return [
    [
      'Is this page about microneedling?',
      `${pages?.items} labelled pages, read while tuning`,
      `precision ${percent(pages?.precision ?? null)}, recall ${percent(pages?.recall ?? null)}`,
    ],
    [
      'What does the page claim?',
      `${passages} passages with ${labelled} claims, at first sight`,
      `precision ${percent(mean('precision', 'claims'))}, recall ${percent(mean('recall', 'claims'))}, traps left alone ${percent(mean('traps', 'passages'))}`,
    ],
    [
      'What is this question about?',
      `${untouched.top1.of + untouched.rejected.of} questions nothing was tuned on`,
      `first ${shareOf(untouched.top1)}, within three ${shareOf(untouched.top3)}, off-topic refused ${shareOf(untouched.rejected)}`,
    ],
  ];
}

const BESIDE_HEADINGS = [
  'engine, on the same questions',
  'right first',
  'within three',
  'off-topic refused',
  'µs',
];

const besideRows = (): string[][] =>
  read<Lookup>('docs/accuracy/lookup.json').rows.map(
    ({ engine, top1, top3, rejected, microseconds }) => [
      engine,
      percent(top1),
      percent(top3),
      percent(rejected),
      String(Math.round(microseconds)),
    ],
  );

function costRows(): string[][] {
  const page = rowOf(
    'page',
    'Time on the main thread of a page',
    ({ page }) => page === 'unrelated, medium',
  );
  const opened = (surface: string) =>
    rowOf('panel', 'From the click to the first answer painted', ({ opened }) =>
      String(opened).startsWith(`${surface} beside an unrelated`),
    );
  const scaled = rowOf(
    'facts',
    'From the click to the first answer painted, as the fact set grows',
    (row) => row['fact set'] === '100 ×',
  );
  const figures = rowOf('reading', 'Reading figures, words per millisecond', ({ reader }) =>
    String(reader).startsWith('Needlewise'),
  );
  const compromise = rowOf('reading', 'Reading figures, words per millisecond', ({ reader }) =>
    String(reader).startsWith('compromise'),
  );
  return [
    [
      'A page that has nothing to do with it, 200 kB',
      `${middle(page?.['own ms'])} ms`,
      `${middle(page?.['empty ms'])} ms for an empty content script`,
    ],
    [
      'The panel, from the click to the first answer',
      `${middle(opened('panel')?.['own to bare'])}`,
      'the same time of a bare React panel',
    ],
    [
      'The popup, likewise',
      `${middle(opened('popup')?.['own to bare'])}`,
      'the same time of a bare React popup',
    ],
    [
      'The panel, with a fact set 100 times as large',
      `${middle(scaled?.['to 1 ×'])}`,
      'its own time',
    ],
    [
      'Reading figures on a page',
      `${middle(figures?.['words per ms'])} words a millisecond, ${foundOf(figures)} found`,
      `compromise: ${middle(compromise?.['words per ms'])} words, ${foundOf(compromise)} found`,
    ],
  ].filter((row) => !row.some((cell) => cell.includes('–')));
}

/** The first row of a bench's table that passes; undefined where the part was not measured. */
function rowOf(part: string, title: string, passes: (row: Row) => boolean): Row | undefined {
  const path = `docs/benchmarks/${part}.json`;
  if (!existsSync(join(ROOT, path))) return undefined;
  return read<PartResult>(path)
    .tables.find((each) => each.title === title)
    ?.rows.find(passes);
}

/** "1.94 × (1.74–2.31)" → "1.94 ×". */
const middle = (cell: string | number | undefined): string =>
  cell === undefined ? '–' : String(cell).replace(/ ?\(.*$/, '');

const foundOf = (row: Row | undefined): string => String(row?.found ?? '–').replace(/ of .*$/, '');

const shareOf = ({ right, of }: { readonly right: number; readonly of: number }): string =>
  `${right} of ${of}`;

const sum = <T>(items: readonly T[], amount: (item: T) => number): number =>
  items.reduce((total, item) => total + amount(item), 0);

const table = (headings: readonly string[], rows: readonly (readonly string[])[]): string =>
  [headings, headings.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
