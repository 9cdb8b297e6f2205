/**
 * Measures how hard our own English is to read, by the Flesch–Kincaid grade: `npm run reading-level`. Fails where a
 * message of the interface is above grade 8; statements of the fact set are told, with the hardest of them.
 */
import { loadFacts } from './facts/load.ts';
import { FIRST_LOCALE, readLocales } from './locales/read.ts';
import { EXCEPTIONS } from './reading-level/exceptions.ts';
import {
  gradeOfAll,
  type Measured,
  MOST,
  measureMessages,
  measureStatements,
  tooHard,
} from './reading-level/measure.ts';

const SHOWN = 10;

const english = readLocales().find(({ name }) => name === FIRST_LOCALE);
if (!english) throw new Error(`locales/${FIRST_LOCALE}.yml is missing`);
const messages = measureMessages(english);
const { hard, needless } = tooHard(messages, EXCEPTIONS);
console.log(`Interface: ${summary(messages)}; ${Object.keys(EXCEPTIONS).length} excepted.`);
for (const { key, grade, text } of hard) console.error(`  ${grade}  ${key}: ${text}`);
for (const key of needless) console.error(`  ${key} needs no exception`);

const statements = measureStatements(loadFacts().claims);
console.log(`Statements: ${summary(statements)}.`);
for (const { key, grade, text } of statements.slice(0, SHOWN))
  console.log(`  ${grade}  ${key}: ${text}`);

if (hard.length + needless.length > 0) process.exitCode = 1;

function summary(measured: readonly Measured[]): string {
  const above = measured.filter(({ grade }) => grade > MOST).length;
  const median = measured[Math.floor(measured.length / 2)]?.grade ?? 0;
  return `${measured.length} sentences, as one text grade ${gradeOfAll(measured)}, median ${median}, ${above} above ${MOST}`;
}
