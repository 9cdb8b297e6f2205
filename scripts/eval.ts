/**
 * Runs the extension's own functions over evaluation sets:
 * `npm run --silent eval -- --pages F --claims F --questions F --out OUT.json`; any of the three may be left out.
 * Without any of them it runs the project's own sets and writes docs/accuracy.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ACCURACY_PAGE, accuracyPage } from './eval/accuracy-page.ts';
import { evaluateClaims } from './eval/claims.ts';
import { evaluatePages } from './eval/pages.ts';
import { evaluateQuestions } from './eval/questions.ts';
import { loadFacts } from './facts/load.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string' },
    claims: { type: 'string' },
    questions: { type: 'string' },
    out: { type: 'string' },
  },
});

if (!values.pages && !values.claims && !values.questions && !values.out) {
  writeFileSync(ACCURACY_PAGE, accuracyPage());
  console.log('docs/accuracy.md');
  process.exit(0);
}

const facts = loadFacts();
const results: Record<string, unknown> = {};

run('pages', values.pages, evaluatePages);
run('claims', values.claims, evaluateClaims);
run('questions', values.questions, evaluateQuestions);
results.facts = {
  version: facts.version,
  sources: facts.sources.length,
  claims: facts.claims.length,
};
if (values.out) writeFileSync(values.out, `${JSON.stringify(results, null, 2)}\n`);

function run<Item, Scores extends object>(
  part: string,
  file: string | undefined,
  evaluate: (items: readonly Item[]) => {
    predictions: readonly unknown[];
    scores: Scores | null;
  },
): void {
  if (!file) return;
  const items: Item[] = JSON.parse(readFileSync(file, 'utf8'));
  const { predictions, scores } = evaluate(items);
  results[part] = predictions;
  console.log(`${part}: ${items.length} items`);
  if (scores) printScores(scores);
}

/** One line a score; lists of mistakes are left to the tests and docs/accuracy.md. */
function printScores(scores: object): void {
  for (const [name, score] of Object.entries(scores)) {
    if (typeof score === 'number') console.log(`  ${name}: ${Number(score.toFixed(4))}`);
    else if (isShare(score)) console.log(`  ${name}: ${score.right} of ${score.of}`);
  }
}

function isShare(score: unknown): score is { right: number; of: number } {
  return typeof score === 'object' && score !== null && 'right' in score && 'of' in score;
}
