import fc from 'fast-check';
import { judgePage } from '../../bridge/judge-page.ts';
import { readAnswer, readOutcome, readTold } from '../../bridge/message-schema.ts';
import { toTextBlocks } from '../../bridge/page/text-blocks.ts';
import { calendarText } from '../../bridge/plan-calendar.ts';
import { addressOf, placeAt } from '../../core/address/address.ts';
import { placeOfSelection } from '../../core/address/selected-text.ts';
import { blocksFromText } from '../../core/claims/blocks-from-text.ts';
import { readClaims } from '../../core/claims/read-claims.ts';
import { createLookup } from '../../core/lookup/lookup.ts';
import { type Day, plusDays } from '../../core/plan/days.ts';
import { PLAN_MIGRATIONS, parsePlan } from '../../core/plan/parse-plan.ts';
import { planFileText, readPlanFile } from '../../core/plan/plan-file.ts';
import { PREFERENCES_MIGRATIONS, parsePreferences } from '../../core/preferences/preferences.ts';
import { parseQuestions, QUESTIONS_MIGRATIONS } from '../../core/preferences/recent-questions.ts';
import { canonical, upgraded } from '../../core/stored/versioned.ts';
import { ENGLISH } from '../../data/lexicon/en/index.ts';
import {
  calendarEntries,
  message,
  pageBlocks,
  question,
  storedPlan,
  storedPreferences,
  text,
} from './inputs.ts';

/** One thing that must withstand any input. */
export interface Target {
  readonly name: string;
  /** Draws an input and answers how to run it: it throws where what comes out can't be right. */
  readonly cases: fc.Arbitrary<() => unknown>;
}

const target = <Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  run: (input: Input) => unknown,
): Target => ({
  name,
  cases: inputs.map((input) =>
    // What fast-check shows of a case that fails.
    Object.assign(() => run(input), { [fc.toStringMethod]: () => fc.stringify(input) }),
  ),
});

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const lookup = createLookup(ENGLISH);
const SELF = { id: 'own', base: 'chrome-extension://own/' };
const SENDER = { id: 'own', frameId: 0, tab: { id: 7 }, url: 'https://clinic.example/' };
const FIRST_DAY = '2000-01-01' as Day;

export const TARGETS: readonly Target[] = [
  target(
    'detection',
    fc.record({
      url: fc.oneof(fc.webUrl(), text),
      title: text,
      description: text,
      blocks: pageBlocks,
    }),
    ({ url, title, description, blocks }) => {
      const page = blocks.map(({ tag, text }) => ({ tag, text }));
      const subject = judgePage({ type: 'judge-page', url, title, description, blocks: page });
      check(['about', 'passing', 'unrelated'].includes(subject), `no subject: ${subject}`);
      return subject;
    },
  ),
  target('reading text', text, (written) => {
    const { claims } = readClaims(blocksFromText(written));
    for (const { quote } of claims) check(quote.trim() !== '', 'a claim without words');
    return claims;
  }),
  target('reading pages', pageBlocks, (blocks) =>
    readClaims(
      toTextBlocks(
        blocks.map(({ tag, text, row = 0, column = 0 }) => ({ tag, text, row, column })),
      ),
    ),
  ),
  target('selected text', text, (selected) => {
    const place = placeOfSelection(selected);
    const address = addressOf(place);
    check(address === addressOf(placeAt(address)), `another address: ${address}`);
    return address;
  }),
  target('addresses', fc.oneof(text, fc.string({ unit: 'binary', maxLength: 40 })), (address) => {
    const place = placeAt(address);
    return [place, placeAt(addressOf(place))];
  }),
  target('messages', message, (sent) => [
    readTold(sent, SENDER, SELF),
    readAnswer('describe-page', sent),
    readAnswer('read-page', sent),
    readOutcome(sent),
  ]),
  target('stored preferences', storedPreferences, (stored) => {
    const { preferences } = parsePreferences(upgraded(stored, PREFERENCES_MIGRATIONS).stored);
    const again = parsePreferences(JSON.parse(canonical(preferences)));
    check(again.problems.length === 0, 'what was read can’t be read again');
    return [preferences, parseQuestions(upgraded(stored, QUESTIONS_MIGRATIONS).stored)];
  }),
  target('stored plans', storedPlan, (stored) => {
    const { value } = parsePlan(upgraded(stored, PLAN_MIGRATIONS).stored);
    const file = readPlanFile(planFileText(value));
    if (file.problem) throw new Error(`what was written can’t be read: ${file.problem}`);
    check(canonical(file.plan) === canonical(value), 'what was written is read as another plan');
    return value;
  }),
  target(
    'plan files',
    fc.oneof(
      text,
      fc.json(),
      fc
        .tuple(storedPlan, fc.nat(400))
        .map(([plan, cut]) => jsonOf({ format: 'needlewise-plan', ...Object(plan) }, cut)),
    ),
    (file) => readPlanFile(file),
  ),
  target('lookup', question, (asked) => lookup(asked)),
  target('calendar files', calendarEntries, async (entries) => {
    const file = await calendarText({
      events: entries.map(({ from, days, ...entry }) => ({
        ...entry,
        from: plusDays(FIRST_DAY, from),
        until: plusDays(FIRST_DAY, from + days),
      })),
      name: entries[0]?.title ?? '',
      now: 1_700_000_000_000,
      reminder: entries[0]?.description ?? null,
    });
    const lines = file.replaceAll('\r\n\t', '').replaceAll('\r\n ', '').split('\r\n');
    check(count(lines, 'BEGIN:VEVENT') === entries.length, 'another number of entries');
    check(count(lines, 'END:VCALENDAR') === 1, 'more than one calendar');
    for (const line of lines) {
      check(line === '' || /^[A-Z-]+[:;]/.test(line), `not a line of a calendar: ${line}`);
    }
    return file;
  }),
];

const count = (lines: readonly string[], line: string): number =>
  lines.filter((each) => each === line).length;

/** As JSON, sometimes cut off; empty where it can't be JSON at all. */
function jsonOf(value: unknown, cut: number): string {
  try {
    const json = JSON.stringify(value) ?? '';
    return cut > 200 ? json : json.slice(0, cut);
  } catch {
    return '';
  }
}
