import type { EventAttributes } from 'ics';
import type { CalendarEvent } from '../core/plan/calendar-events.ts';
import { type Day, partsOf } from '../core/plan/days.ts';

interface CalendarFile {
  readonly events: readonly CalendarEvent[];
  /** What calendar programs call the calendar. */
  readonly name: string;
  /** Milliseconds since 1970: when it is written. A later file for the same events replaces an earlier one. */
  readonly now: number;
  /** What a reminder says; null for none. */
  readonly reminder: string | null;
}

/** At 9:00 on the day before: so many hours before an all-day entry begins. */
const REMIND_BEFORE = 15;
/** Calendar programs keep a 32-bit number, which seconds outgrow in 2038. */
const MINUTE = 60_000;

/**
 * The text of a calendar file (RFC 5545) with all-day entries. Rejects where the library can't be loaded or refuses
 * them. The library is loaded only now: few plans go into a calendar.
 */
export async function calendarText({ events, name, now, reminder }: CalendarFile): Promise<string> {
  const { createEvents } = await import('ics');
  const attributes = events.map(
    ({ uid, from, until, title, description }): EventAttributes & { timestamp: number } => ({
      uid,
      start: dateOf(from),
      end: dateOf(until),
      title,
      description,
      // The library knows the field, its types do not.
      timestamp: now,
      sequence: Math.max(0, Math.floor(now / MINUTE)),
      // A window keeps nobody from being free.
      busyStatus: 'FREE',
      transp: 'TRANSPARENT',
      ...(reminder !== null && {
        alarms: [
          {
            action: 'display',
            description: reminder,
            trigger: { hours: REMIND_BEFORE, before: true },
          },
        ],
      }),
    }),
  );
  const { error, value } = createEvents(attributes, {
    productId: '-//Needlewise//Plan//EN',
    calName: name,
  });
  if (error || value === null) throw error ?? new Error('No calendar was written');
  return value;
}

function dateOf(day: Day): [number, number, number] {
  const { year, month, date } = partsOf(day);
  return [year, month, date];
}
