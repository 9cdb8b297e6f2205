import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../bridge/plan-calendar.ts';
import { type CalendarEvent, calendarEvents } from '../../core/plan/calendar-events.ts';
import { instantOf, plusDays } from '../../core/plan/days.ts';
import type { Course } from '../../core/plan/types.ts';
import { words } from '../components/show.tsx';
import { anyDay, anyInstant, course, day, session } from '../support/plans.ts';
import { smallFacts } from '../support/small-facts.ts';

const BERLIN = 'Europe/Berlin';
const FACTS = smallFacts([
  { source: 'a', min: 3, max: 4 },
  { source: 'a', topic: 'session-spacing', min: 28, max: 42 },
  { source: 'a', topic: 'aftercare-makeup', min: 24, max: 24 },
]);
const NOW = instantOf(day('2027-02-03'), '18:00', BERLIN);
const HAD = { sessions: [session('2027-02-03', '15:00')] };

const eventsOf = (change: Partial<Course>, withAftercare = false): CalendarEvent[] =>
  calendarEvents(FACTS, course(change), { now: NOW, timeZone: BERLIN, words, withAftercare });

const write = (events: readonly CalendarEvent[], reminder: string | null = null, now = NOW) =>
  calendarText({ events, name: 'My sessions', now, reminder });

/** What another library reads in the text. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      from: event.startDate.toString(),
      until: event.endDate.toString(),
      isAllDay: event.startDate.isDate && event.endDate.isDate,
      title: event.summary,
      description: event.description,
      sequence: event.sequence,
      alarms: component.getAllSubcomponents('valarm').map((alarm) => alarm.toString()),
    };
  });
}

describe('a calendar file', () => {
  test('has windows as all-day entries that end on the day after their last', async () => {
    expect(read(await write(eventsOf(HAD)))).toMatchObject([
      { from: '2027-03-03', until: '2027-03-18', isAllDay: true, alarms: [] },
      { from: '2027-03-31', until: '2027-04-29', isAllDay: true, alarms: [] },
      { from: '2027-04-28', until: '2027-06-10', isAllDay: true, alarms: [] },
    ]);
  });

  test('says which session, and that a window is no appointment', async () => {
    const [first] = read(await write(eventsOf(HAD)));
    expect(first?.title).toBe('Microneedling: Session 2 (window)');
    expect(first?.description).toContain('A window to book in, not an appointment.');
    expect(first?.description).toContain('4–6 weeks apart (Only one source).');
    expect(first?.description).toContain('not medical advice');
  });

  test('has a reminder only where it is asked for', async () => {
    const [first] = read(await write(eventsOf(HAD), 'Microneedling'));
    expect(first?.alarms).toHaveLength(1);
    expect(first?.alarms[0]).toContain('TRIGGER:-PT15H');
  });

  test('gives a session the same name in every export, and a later file wins', async () => {
    const [first] = read(await write(eventsOf(HAD)));
    const moved = { sessions: [session('2027-02-01', '15:00')] };
    const [later] = read(await write(eventsOf(moved), null, NOW + 60_000));
    expect(later?.uid).toBe(first?.uid);
    expect(later?.sequence).toBeGreaterThan(first?.sequence ?? 0);
    expect(later?.from).toBe('2027-03-01');
  });

  test('has a booked session on its day, with its time in words', async () => {
    const [first] = read(await write(eventsOf({ sessions: [session('2027-02-20', '15:00')] })));
    expect(first).toMatchObject({
      from: '2027-02-20',
      until: '2027-02-21',
      title: 'Microneedling: Session 1, 3:00 PM',
    });
  });

  test('has what becomes possible again where it is asked for', async () => {
    const found = read(await write(eventsOf(HAD, true))).at(-1);
    expect(found).toMatchObject({
      from: '2027-02-04',
      title: 'Make-up – The one source: from Thu, February 4, 3:00 PM',
    });
  });

  test('leaves out what is over and what has no day', () => {
    const figures = [{ topic: 'session-spacing', by: 'provider', min: 7, max: 7 }] as const;
    expect(eventsOf({ sessions: [session('2027-01-01')], figures })).toEqual([]);
    expect(eventsOf({})).toEqual([]);
  });

  test('puts a window with an open end on the day of the other', async () => {
    const figures = [{ topic: 'session-spacing', by: 'provider', min: 28, max: null }] as const;
    const [first] = read(await write(eventsOf({ ...HAD, figures })));
    expect(first).toMatchObject({
      from: '2027-03-03',
      until: '2027-03-04',
      title: 'Microneedling: Session 2 (from today on)',
    });
  });

  test('is read back by another library as it was written, whatever is in it', async () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'aé字😀 ,;:\\"\'%-–\n'), minLength: 1 });
    const anyEvent = fc
      .record({
        uid: fc.uuid(),
        from: anyDay,
        days: fc.integer({ min: 1, max: 800 }),
        title: anyText,
        description: anyText,
      })
      .map(
        ({ days, ...event }): CalendarEvent => ({
          ...event,
          until: plusDays(event.from, days),
        }),
      );
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyEvent, { minLength: 1, maxLength: 5 }),
        anyInstant,
        async (events, now) => {
          const found = read(await write(events, null, now));
          expect(
            found.map(({ uid, from, until, title, description }) => ({
              uid,
              from,
              until,
              title,
              description,
            })),
          ).toEqual(events);
        },
      ),
      { numRuns: 60 },
    );
  });
});
