import { readLocales } from './read.ts';
import { findingLine, findingsIn } from './rules.ts';
import { codeUsage } from './usage.ts';

/** Throws with every missing, unused or mismatched message, naming file, key and rule. */
export function checkLocales(): void {
  const findings = findingsIn(readLocales(), codeUsage());
  if (findings.length > 0) {
    const lines = findings.map((finding) => `  ${findingLine(finding)}`).join('\n');
    throw new Error(`The messages need mending:\n${lines}`);
  }
}
