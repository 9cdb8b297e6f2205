import type { Problem } from './problem.ts';

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

function line({ claim, rule, message }: Problem): string {
  return `  ${claim ?? 'whole file'} · ${rule}\n    ${message.replaceAll('\n', '\n    ')}`;
}

/** All problems at once, grouped by file, as a contributor reads them in the terminal. */
export function reportProblems(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(problems, ({ file }) => file);
  const blocks = [...byFile].map(
    ([file, found]) => `${file}\n${found.map((problem) => line(problem)).join('\n')}`,
  );
  return [
    `The fact set has ${plural(problems.length, 'problem')} in ${plural(byFile.size, 'file')}.`,
    ...blocks,
    'Sources live in data/sources. How to write one: docs/fact-set.md. Check again: npm run facts:check',
  ].join('\n\n');
}

/** Thrown where a build or a script meets a broken fact set. Its message is the whole report. */
export class BrokenFactSet extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(reportProblems(problems));
    this.name = 'BrokenFactSet';
    this.problems = problems;
    // A stack through the bundler would bury the report.
    this.stack = '';
  }
}
