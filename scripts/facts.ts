/**
 * The fact set in the terminal:
 *   npm run facts              every answer in words      npm run --silent facts -- --json   … for programs
 *   npm run facts:check        every rule, all problems   npm run facts:format               rewrites source files the canonical way
 *   npm run facts:guidance     writes docs/guidance.md and docs/guidance.json
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSources } from './facts/check-sources.ts';
import { formatSource } from './facts/format.ts';
import { guidanceRows } from './facts/guidance-rows.ts';
import { guidanceTable } from './facts/guidance-table.ts';
import { loadFacts } from './facts/load.ts';
import { readSource, readTexts, SOURCES_DIRECTORY } from './facts/read.ts';
import { BrokenFactSet, reportProblems } from './facts/report.ts';
import { writeGuidance } from './facts/write-guidance.ts';
import { nodeWords } from './words.ts';

async function show(asJson: boolean): Promise<void> {
  const facts = loadFacts();
  console.log(
    asJson ? JSON.stringify(guidanceRows(facts), null, 2) : guidanceTable(facts, await nodeWords()),
  );
}

function check(): void {
  const { files, problems } = checkSources();
  if (problems.length > 0) throw new BrokenFactSet(problems);
  const claims = files.reduce((sum, { source }) => sum + source.claims.length, 0);
  console.log(`${files.length} sources, ${claims} claims, no problems`);
}

/** Rewrites what can be read; what can't is left alone and told. */
function format(): void {
  const results = readTexts().map(readSource);
  for (const result of results) {
    if (!result.ok || formatSource(result.file.source) === result.file.text) continue;
    writeFileSync(join(SOURCES_DIRECTORY, result.file.name), formatSource(result.file.source));
    console.log(`Formatted data/sources/${result.file.name}`);
  }
  const unreadable = results.flatMap((result) => (result.ok ? [] : result.problems));
  if (unreadable.length > 0) throw new BrokenFactSet(unreadable);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false } },
});

try {
  const [command] = positionals;
  if (command === undefined) await show(values.json);
  else if (command === 'check') check();
  else if (command === 'format') format();
  else if (command === 'guidance') console.log((await writeGuidance(loadFacts())).join('\n'));
  else throw new Error(`Unknown command "${command}". Use check, format, guidance, or none.`);
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof BrokenFactSet ? reportProblems(error.problems) : error.message);
  process.exitCode = 1;
}
