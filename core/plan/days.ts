import { TZDate } from '@date-fns/tz';
import { addDays, differenceInCalendarDays } from 'date-fns';

declare const brand: unique symbol;
/** A calendar day as `YYYY-MM-DD`, in no time zone; earlier days sort before later ones as text. */
export type Day = string & { readonly [brand]: 'Day' };

/** The first and the last day a plan may hold, both inclusive; beyond them something was mistyped. */
export const FIRST_DAY = '2000-01-01' as Day;
export const LAST_DAY = '2099-12-31' as Day;

const HOUR = 3_600_000;
/** By how much clocks are turned back anywhere: an hour, or half of one on Lord Howe Island. */
const CLOCKS_TURNED_BACK = [HOUR, HOUR / 2];

/** The day in `text` where it is one that exists ("2027-02-30" does not) between FIRST_DAY and LAST_DAY; else null. */
export function dayFrom(text: string): Day | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST_DAY || text > LAST_DAY) return null;
  const day = asDay(noonUtc(text));
  return day === text ? day : null;
}

/** True for a time of day as `HH:MM`, from 00:00 to 23:59. */
export const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** True for the name of a time zone that this machine's Intl knows, such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The day `days` calendar days later, or earlier where negative. No clock has a say in it. */
export const plusDays = (day: Day, days: number): Day => asDay(addDays(noonUtc(day), days));

/** How many calendar days `to` comes after `from`; negative where it comes before. */
export const daysBetween = (from: Day, to: Day): number =>
  differenceInCalendarDays(noonUtc(to), noonUtc(from));

/** The calendar day that it is at `instant` (milliseconds since 1970) in `timeZone`. */
export const dayAt = (instant: number, timeZone: string): Day =>
  asDay(new TZDate(instant, timeZone));

/** The time of day, as `HH:MM`, that clocks show at `instant` in `timeZone`. */
export function timeAt(instant: number, timeZone: string): string {
  const at = new TZDate(instant, timeZone);
  return `${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

/**
 * The instant (milliseconds since 1970) at which clocks in `timeZone` show `time` on `day`. A time that the clocks skip
 * counts as that much later; of one that they show twice it is the later one, so that no wait ends early.
 */
export function instantOf(day: Day, time: string, timeZone: string): number {
  const { year, month, date } = partsOf(day);
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const at = +new TZDate(year, month - 1, date, hours, minutes, 0, 0, timeZone);
  // The library takes the one or the other, by the zone the machine itself is in.
  const again = CLOCKS_TURNED_BACK.map((turn) => at + turn).find(
    (later) => timeAt(later, timeZone) === time && dayAt(later, timeZone) === day,
  );
  return again ?? at;
}

/** The instant `hours` hours later, whatever the clocks do in between. */
export const plusHours = (instant: number, hours: number): number => instant + hours * HOUR;

/** The hours from one instant to another, with fractions. */
export const hoursBetween = (from: number, to: number): number => (to - from) / HOUR;

/** A day's year, month (1–12) and date, as calendar libraries want it. */
export function partsOf(day: Day): {
  readonly year: number;
  readonly month: number;
  readonly date: number;
} {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

/** A day in the middle, where no time zone of the machine reaches its edges. */
export function noonUtc(day: string): TZDate {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new TZDate(year, month - 1, date, 12, 0, 0, 0, 'UTC');
}

const asDay = (date: Date): Day =>
  `${String(date.getFullYear()).padStart(4, '0')}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}` as Day;

const pad = (number: number): string => String(number).padStart(2, '0');
