/** The same question gets the same answer, byte for byte, in the panel, the popup, the address bar and the terminal. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Panel } from '../../components/panel/panel.tsx';
import { Popup } from '../../components/popup/popup.tsx';
import { answersFrom } from '../../core/guidance/answers.ts';
import { createLookup } from '../../core/lookup/lookup.ts';
import { safetyCards } from '../../core/wording/safety-cards.ts';
import { type Suggestion, suggestions } from '../../core/wording/suggestions.ts';
import { ENGLISH } from '../../data/lexicon/en/index.ts';
import { loadFacts } from '../../scripts/facts/load.ts';
import { show, words } from './show.tsx';

const QUESTIONS = [
  'how many sessions do i need',
  'HOW FAR APART??',
  'how many sessions for acne scars',
  'when can i wear makeup, i had it yesterday',
  'does it hurt',
  'can i do it at home when pregnant',
  'what are the warning signs of infection',
  'how much is it and how long does it last',
  'botox units for forehead',
  'best pizza in town',
  'when can i exercise',
  'is it normal to be swollen 4 days after microneedling',
];

const FACTS = loadFacts();
const lookup = createLookup(ENGLISH);
const run = promisify(execFile);
const PAGE = { tabId: 1, host: null, status: { kind: 'loading' } } as const;

/** One answer as its parts: question, answer, agreement, how sources stand by now. Each surface has its own order. */
type Parts = readonly string[];

interface Answers {
  readonly safety: readonly Parts[];
  /** That nothing covers the question, and why; null where something does. */
  readonly notCovered: Parts | null;
  readonly hits: readonly Parts[];
}

const sorted = (parts: readonly (string | null)[]): Parts =>
  parts.filter((part) => part !== null).toSorted();
const partsOf = ({ children }: Element): Parts =>
  sorted([...children].map((child) => child.textContent));

/** What a reader sees in the panel or the popup. */
function readSurface(): Answers {
  const group = screen.queryByRole('group', { name: 'Safety' });
  const safety = group ? within(group).getAllByRole('option') : [];
  const [status] = screen.getAllByRole('status') as [HTMLElement];
  return {
    safety: safety.map(partsOf),
    notCovered: status.children.length > 0 ? partsOf(status) : null,
    hits: screen
      .getAllByRole('option')
      .filter((option) => !safety.includes(option))
      .map(partsOf),
  };
}

/** The lines under the address bar; those for safety come first. */
function readAddressBar(question: string): Answers {
  const result = lookup(question);
  const lines = suggestions(question, result, answersFrom(FACTS), words).map(
    ({ lead, rest }: Suggestion) => sorted([lead, ...rest]),
  );
  const safety = lines.splice(0, safetyCards(result, answersFrom(FACTS)).length);
  const notCovered = result.kind === 'answer' ? null : (lines.shift() ?? null);
  return { safety, notCovered, hits: lines };
}

/** What the terminal prints, from the script itself. */
async function terminal(question: string): Promise<string> {
  const cwd = join(import.meta.dirname, '../..');
  const { stdout } = await run('node_modules/.bin/node', ['scripts/ask.ts', question], { cwd });
  return stdout;
}

async function inPanel(question: string): Promise<Answers> {
  show(<Panel search={lookup} page={PAGE} onPageAction={() => {}} />, FACTS);
  await userEvent.click(screen.getByRole('combobox'));
  await userEvent.paste(question);
  return readSurface();
}

async function inPopup(question: string): Promise<Answers> {
  const nothing = () => {};
  const handlers = { onPageAction: nothing, onLeaveAlone: nothing, onOpenPanel: nothing };
  show(
    <Popup search={lookup} page={PAGE} leftAlone={null} onOpenSettings={nothing} {...handlers} />,
    FACTS,
  );
  await userEvent.click(screen.getByRole('combobox'));
  await userEvent.paste(question);
  return readSurface();
}

/** The text copied from the card that Enter opens in the panel. */
async function copiedFromPanel(): Promise<string> {
  await userEvent.keyboard('{Enter}');
  await userEvent.click(await screen.findByRole('button', { name: 'Copy with sources' }));
  return navigator.clipboard.readText();
}

beforeEach(() => window.history.replaceState(null, '', '#/'));
afterEach(cleanup);

describe.each(QUESTIONS)('%s', (question) => {
  test('is answered alike in panel, popup and address bar', async () => {
    const panel = await inPanel(question);
    cleanup();
    expect(await inPopup(question)).toEqual(panel);
    expect(readAddressBar(question)).toEqual(panel);
  });

  test('is answered in the terminal as in the panel', { timeout: 60_000 }, async () => {
    const printed = await terminal(question);
    const { safety, notCovered, hits } = await inPanel(question);
    const [answer = [], ...others] = notCovered ? [[], ...hits] : hits;
    for (const part of [...safety.flat(), ...answer]) {
      // A statement stands there with the source it is cited from.
      expect(
        printed.split('\n').some((line) => line === part || line.startsWith(`- ${part} `)),
      ).toBe(true);
    }
    for (const parts of others) {
      expect(parts.filter((part) => printed.includes(`\n- ${part}\n`))).toHaveLength(1);
    }
    for (const part of notCovered ?? []) expect(printed).toContain(part);
    if (!notCovered) expect(`\n${printed}`).toContain(`\n${await copiedFromPanel()}\n`);
  });
});
