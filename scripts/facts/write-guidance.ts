import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../data/facts.ts';
import { nodeWords } from '../words.ts';
import { guidancePage } from './guidance-page.ts';
import { guidanceRows } from './guidance-rows.ts';

const DOCS_DIRECTORY = join(import.meta.dirname, '../../docs');

interface GeneratedFile {
  readonly name: string;
  readonly text: string;
}

/** The page for people and the snapshot behind it for programs. */
async function generate(facts: Facts): Promise<GeneratedFile[]> {
  return [
    { name: 'guidance.md', text: guidancePage(facts, await nodeWords()) },
    { name: 'guidance.json', text: snapshot(facts) },
  ];
}

/** One line for each position, so that a diff shows what changed and for whom. */
function snapshot(facts: Facts): string {
  const rows = guidanceRows(facts).map((row) => {
    const positions = row.positions.map((position) => `\n    ${JSON.stringify(position)}`);
    return JSON.stringify({ ...row, positions: [] }).replace(
      '"positions":[]',
      () => `"positions":[${positions.join(',')}]`,
    );
  });
  return `{"version":"${facts.version}","guidance":[\n  ${rows.join(',\n  ')}\n]}\n`;
}

/** Writes both files and returns their names. */
export async function writeGuidance(facts: Facts): Promise<string[]> {
  const files = await generate(facts);
  for (const { name, text } of files) writeFileSync(join(DOCS_DIRECTORY, name), text);
  return files.map(({ name }) => `docs/${name}`);
}

/** The generated files that no longer match the fact set, or are missing. */
export async function staleGuidance(facts: Facts): Promise<string[]> {
  const files = await generate(facts);
  return files
    .filter(({ name, text }) => committed(name) !== text)
    .map(({ name }) => `docs/${name}`);
}

function committed(name: string): string | null {
  try {
    return readFileSync(join(DOCS_DIRECTORY, name), 'utf8');
  } catch {
    return null;
  }
}
