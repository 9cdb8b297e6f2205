import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type KnownGap, KnownGapSchema, RuleExceptionSchema } from '../../data/schema.ts';
import { type CheckResult, checkFactSet } from './check.ts';
import { EXCEPTIONS_FILE } from './exceptions.ts';
import { parseJson } from './parse-json.ts';
import { readTexts, type SourceText } from './read.ts';
import { BrokenFactSet } from './report.ts';
import { rulesFor } from './rules/index.ts';
import { GAPS_FILE } from './rules/topic-coverage.ts';

const DATA_DIRECTORY = join(import.meta.dirname, '../../data');

/** Reads one of the lists kept beside the sources. Throws BrokenFactSet where it can't be read. */
function readList<const S extends v.GenericSchema>(file: string, item: S): v.InferOutput<S>[] {
  const broken = (message: string) => new BrokenFactSet([{ file, rule: 'shape', message }]);
  const json = parseJson(readFileSync(join(DATA_DIRECTORY, file), 'utf8'));
  if (!json.ok) {
    throw broken(`Line ${json.fault.line}, column ${json.fault.column}: ${json.fault.message}`);
  }
  const list = v.safeParse(v.array(item), json.value);
  if (!list.success) throw broken(v.summarize(list.issues));
  return list.output;
}

/** What was looked for and not found. Throws BrokenFactSet where the list can't be read. */
export const knownGaps = (): readonly KnownGap[] => readList(GAPS_FILE, KnownGapSchema);

/** Applies the project's own rules, known gaps and exceptions to `texts`. */
export function checkSources(texts: readonly SourceText[] = readTexts()): CheckResult {
  const gaps = knownGaps();
  const exceptions = readList(EXCEPTIONS_FILE, RuleExceptionSchema);
  return checkFactSet(texts, rulesFor(gaps), exceptions);
}
