import type { RuleException } from '../../data/schema.ts';
import { applyExceptions } from './exceptions.ts';
import type { FactFile, Problem, Rule } from './problem.ts';
import { readSource, type SourceText } from './read.ts';

export interface CheckResult {
  /** The files that could be read, broken rules or not. */
  readonly files: readonly FactFile[];
  readonly problems: readonly Problem[];
}

/** Reads every file and applies every rule; all problems come back at once, by file. */
export function checkFactSet(
  texts: readonly SourceText[],
  rules: readonly Rule[],
  exceptions: readonly RuleException[],
): CheckResult {
  const results = texts.map(readSource);
  const unreadable = results.flatMap((result) => (result.ok ? [] : result.problems));
  const files = results.flatMap((result) => (result.ok ? [result.file] : []));
  const complete = files.length === results.length;
  const broken = rules
    .filter((rule) => complete || !rule.wholeSet)
    .flatMap((rule) => rule.check(files));
  // Whether an exception is still needed can only be told when every file could be read.
  const judged = complete
    ? applyExceptions(broken, exceptions)
    : applyExceptions(broken, exceptions).filter(({ rule }) => rule !== 'unused-exceptions');
  const problems = [...unreadable, ...judged].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : 0,
  );
  return { files, problems };
}
