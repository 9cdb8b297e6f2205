/** Prints what a saved page claims, with a verdict each: `npm run --silent check -- FILE.html|FILE.txt [--json]`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readClaims } from '../core/claims/read-claims.ts';
import { reportOn } from '../core/verdict/page-report.ts';
import {
  claimSubject,
  factLine,
  pageLine,
  standingLine,
  verdictWord,
} from '../core/wording/verdict.ts';
import { readSavedPage } from './check/read-saved-page.ts';
import { loadFacts } from './facts/load.ts';
import { nodeWords } from './words.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [file] = positionals;
if (!file || !existsSync(file)) {
  console.error(
    file ? `There is no file ${file}.` : 'Name a saved page: npm run --silent check -- page.html',
  );
  process.exit(1);
}

const facts = loadFacts();
const words = await nodeWords();
const report = reportOn(facts, readClaims(readSavedPage(file)));

if (values.json) {
  const claims = report.claims.map((judged) => ({
    topic: judged.claim.topic,
    concern: judged.claim.concern,
    min: judged.claim.min,
    max: judged.claim.max,
    unit: judged.claim.unit,
    stance: judged.claim.stance,
    quote: judged.claim.quote,
    sentence: judged.claim.sentence,
    verdict: judged.verdict,
    fact: factLine(judged, words),
    same: judged.same,
    beyond: judged.beyond,
    times: judged.places.length,
  }));
  console.log(JSON.stringify({ facts: facts.version, ...report, claims }, null, 2));
} else {
  for (const judged of report.claims) {
    console.log(`${claimSubject(judged.claim, words)} · ${verdictWord(judged, words)}`);
    console.log(`  ${factLine(judged, words)}.`);
    console.log(`  ${[pageLine(judged, words), standingLine(judged, words)].join(' ').trim()}`);
    if (judged.warning) console.log(`  ${words.t('card.official')}: ${judged.warning.statement}`);
    console.log(`  “${judged.claim.sentence}”\n`);
  }
  console.log(words.t('verdict.read', report.claims.length));
  if (report.unplaced > 0) console.log(words.t('verdict.unplaced', report.unplaced));
  console.log(words.t('disclaimer'));
}
