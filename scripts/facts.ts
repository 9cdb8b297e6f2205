/**
 * The fact set in the terminal:
 *   npm run facts              every answer in words      npm run --silent facts -- --json   … for programs
 *   npm run facts:check        every rule, changed answers  npm run facts:format               rewrites source files the canonical way
 *   npm run facts:guidance     writes docs/guidance.md and docs/guidance.json
 *   npm run facts:links        asks for every source's page (needs the network)
 *   npm run facts:stale        sources not checked for 18 months; `-- --on 2028-01-31` takes that day for today
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Facts } from '../data/facts.ts';
import { answerChanges, writtenGuidance } from './facts/changes.ts';
import { checkSources } from './facts/check-sources.ts';
import { formatSource } from './facts/format.ts';
import { guidanceRows } from './facts/guidance-rows.ts';
import { guidanceTable } from './facts/guidance-table.ts';
import { joinFacts, loadFacts } from './facts/load.ts';
import { reportLinks, reportStale } from './facts/maintain.ts';
import { readSource, readTexts, SOURCES_DIRECTORY } from './facts/read.ts';
import { BrokenFactSet, reportProblems } from './facts/report.ts';
import { formatting } from './facts/rules/formatting.ts';
import { staleGuidance, writeGuidance } from './facts/write-guidance.ts';
import { nodeWords } from './words.ts';

async function show(asJson: boolean): Promise<void> {
  const facts = loadFacts();
  console.log(
    asJson ? JSON.stringify(guidanceRows(facts), null, 2) : guidanceTable(facts, await nodeWords()),
  );
}

async function check(): Promise<void> {
  const { files, problems } = checkSources();
  if (problems.some(({ rule }) => rule !== formatting.name)) throw new BrokenFactSet(problems);
  const facts = joinFacts(files.map(({ source }) => source));
  const found = problems.length === 0 ? 'no problems' : 'spaces or order not as usual';
  console.log(`${facts.sources.length} sources, ${facts.claims.length} claims, ${found}`);
  console.log(await changes(facts));
  // Spaces change no answer: who works in a web editor sees first what does.
  if (problems.length > 0) throw new BrokenFactSet(problems);
}

/** What this fact set answers otherwise than the one `facts:guidance` last wrote down. */
async function changes(facts: Facts): Promise<string> {
  const written = writtenGuidance();
  if (!written) return 'docs/guidance.json can’t be read; npm run facts:guidance writes it anew.';
  const changed = answerChanges(written, guidanceRows(facts), await nodeWords());
  if (changed.length === 0) {
    const stale = await staleGuidance(facts);
    return stale.length === 0
      ? 'No answer changes.'
      : 'No answer changes, but what is told of its sources does. Write it anew: npm run facts:guidance';
  }
  return [
    `Answers that change (${changed.length}):`,
    ...changed.map((line) => `  ${line}`),
    'If that is what you mean: npm run facts:guidance',
  ].join('\n');
}

async function links(): Promise<void> {
  const { text, broken } = await reportLinks(loadFacts().sources);
  console.log(text);
  if (broken) process.exitCode = 1;
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
  options: {
    json: { type: 'boolean', default: false },
    on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  },
});

try {
  const [command] = positionals;
  if (command === undefined) await show(values.json);
  else if (command === 'check') await check();
  else if (command === 'format') format();
  else if (command === 'guidance') console.log((await writeGuidance(loadFacts())).join('\n'));
  else if (command === 'links') await links();
  else if (command === 'stale') console.log(reportStale(loadFacts().sources, values.on));
  else {
    throw new Error(
      `Unknown command "${command}". Use check, format, guidance, links, stale, or none.`,
    );
  }
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof BrokenFactSet ? reportProblems(error.problems) : error.message);
  process.exitCode = 1;
}
