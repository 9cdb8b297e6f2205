import { createEvents, type EventAttributes } from 'ics';
import { build, type Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { plainCalendar } from '../../../scripts/build/plain-calendar.ts';

const EVENTS: EventAttributes[] = [
  {
    uid: 'a-session-2@needlewise',
    start: [2026, 12, 1],
    end: [2026, 12, 15],
    title: 'Session 2; the window, 4–6 weeks',
    description: 'First line\nSecond line',
    sequence: 7,
    busyStatus: 'FREE',
    transp: 'TRANSPARENT',
    alarms: [{ action: 'display', description: 'Tomorrow', trigger: { hours: 15, before: true } }],
  },
];
const HEADER = { productId: '-//Needlewise//Plan//EN', calName: 'My plan' };
/** The moment of writing is the one thing that differs. */
const undated = (text: string | null | undefined): string | undefined =>
  text?.replaceAll(/DTSTAMP:\S+/g, 'DTSTAMP');

test('a calendar is written the same without the check of its input', async () => {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      plainCalendar(),
      {
        name: 'entry',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? `export { createEvents } from 'ics'` : null),
      },
    ],
    build: { write: false, rolldownOptions: { input: 'entry', preserveEntrySignatures: 'strict' } },
  })) as Rolldown.RolldownOutput;
  const [{ code }] = built.output;
  expect(code).not.toContain('ValidationError');
  const plain = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const here = createEvents(EVENTS, HEADER);
  expect(here.error).toBeFalsy();
  expect(undated(plain.createEvents(EVENTS, HEADER).value)).toBe(undated(here.value));
});
