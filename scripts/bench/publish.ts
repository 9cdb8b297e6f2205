import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Machine } from './machine.ts';
import type { PartResult, Row, Table } from './result.ts';

const DOCS = join(import.meta.dirname, '../../docs');
const RESULTS = join(DOCS, 'benchmarks');
export const PAGE = join(DOCS, 'benchmarks.md');

/** One part's figures with what they were taken on. */
export interface Measured extends PartResult {
  readonly machine: Machine;
  readonly runs: number;
  /** The day it was measured (2026-11-21). */
  readonly measured: string;
}

/** The parts as the page has them. */
const ORDER = ['page', 'panel', 'lookup', 'facts', 'reading'];

const HEADINGS: Readonly<Record<string, string>> = {
  page: 'What a page pays',
  panel: 'Opening panel and popup',
  lookup: 'Answering questions',
  facts: 'As the fact set grows',
  reading: 'Reading claims',
};

export function saveResult(result: Measured): void {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${result.part}.json`), `${JSON.stringify(result, null, 2)}\n`);
}

/** Every part measured so far. */
export const savedResults = (): Measured[] =>
  existsSync(RESULTS)
    ? readdirSync(RESULTS).map((name) => JSON.parse(readFileSync(join(RESULTS, name), 'utf8')))
    : [];

/** The page of all parts; the same results give the same page. */
export function benchmarksPage(results: readonly Measured[]): string {
  const parts = [...results].sort((a, b) => ORDER.indexOf(a.part) - ORDER.indexOf(b.part));
  return `# What it costs

Written by \`npm run bench\` from \`docs/benchmarks/*.json\`; \`npm run bench -- --only panel\` measures one part again. Times hang on the
machine; ratios were taken in one run, in turns, and should hold on others. A figure is a median, with the middle half of the
measurements in brackets. Why things are as they are: [starting light](decisions/starting-light.md), [scale](decisions/scale.md).

${parts.map(section).join('\n')}`;
}

export const writePage = (): void => writeFileSync(PAGE, benchmarksPage(savedResults()));

function section({ part, tables, machine, runs, measured }: Measured): string {
  const { cpu, cores, memory, system, node, browsers } = machine;
  return `## ${HEADINGS[part] ?? part}

${tables.map(tableText).join('\n')}
${[`${runs} runs`, `${cpu}, ${cores} cores, ${memory}`, system, `Node ${node}`, ...browsers, measured].join('; ')}.
`;
}

const tableText = ({ title, rows, note }: Table): string =>
  `### ${title}\n\n${markdownTable(rows)}\n${note ? `\n${note}\n` : ''}`;

function markdownTable(rows: readonly Row[]): string {
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(headings),
    line(headings.map((_, column) => (column === 0 ? '---' : '---:'))),
    ...rows.map((row) => line(headings.map((heading) => row[heading] ?? ''))),
  ].join('\n');
}
