import type { Words } from '../wording/words.ts';
import type { Window } from './course.ts';
import { type Day, daysBetween, noonUtc } from './days.ts';
import type { Moment } from './openings.ts';

/** Within so many days a weekday says which day is meant. */
const NEAR = 6;

/** "today", "tomorrow", "Wednesday", "3 March", "3 March 2028": as short as it can be without being mistaken. */
function nearDay(day: Day, today: Day, words: Words): string {
  const away = daysBetween(today, day);
  if (Math.abs(away) <= 1) return relative(words.locale).format(away, 'day');
  if (away > 1 && away <= NEAR) return format(day, words, { weekday: 'long' });
  return plainDay(day, today, words);
}

/** "Tue, 3 March"; with the year where it is another one. */
export const plainDay = (day: Day, today: Day, words: Words): string =>
  format(day, words, { weekday: 'short', ...dayAndMonth(day, today) });

/** "tomorrow, 15:00", or the day alone where the time is not known. */
export function momentWords({ day, time }: Moment, today: Day, words: Words): string {
  const near = nearDay(day, today, words);
  return time === null ? near : words.t('plan.day_and_time', [near, timeWords(time, words)]);
}

/** "15:00" or "3:00 PM", as the language has it. */
export function timeWords(time: string, words: Words): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return formatter(words.locale, { hour: 'numeric', minute: '2-digit' }).format(
    Date.UTC(2000, 0, 1, hours, minutes),
  );
}

/** "between 3 March and 17 March", "from 3 March on", "by 17 March", "on 3 March"; empty where nothing can be said. */
export function windowWords({ from, to }: Window, today: Day, words: Words): string {
  const day = (each: Day) => format(each, words, dayAndMonth(each, today));
  if (from && to) {
    return from === to
      ? words.t('plan.on_day', [day(from)])
      : words.t('plan.between_days', [day(from), day(to)]);
  }
  if (from) return words.t('plan.from_day', [day(from)]);
  return to ? words.t('plan.by_day', [day(to)]) : '';
}

/** "in 4 weeks", "in 5 days", "tomorrow": how far off a day is, in whole weeks from two on. */
export function fromToday(day: Day, today: Day, words: Words): string {
  const days = daysBetween(today, day);
  const weeks = Math.round(days / 7);
  return Math.abs(days) < 14
    ? relative(words.locale).format(days, 'day')
    : relative(words.locale).format(weeks, 'week');
}

const dayAndMonth = (day: Day, today: Day): Intl.DateTimeFormatOptions => ({
  day: 'numeric',
  month: 'long',
  ...(day.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
});

const format = (day: Day, { locale }: Words, options: Intl.DateTimeFormatOptions): string =>
  formatter(locale, options).format(noonUtc(day));

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one costs far more than using one. Days and times are formatted as UTC, so that nothing moves them. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  formatters.set(key, made);
  return made;
}

const relatives = new Map<string, Intl.RelativeTimeFormat>();

function relative(locale: string): Intl.RelativeTimeFormat {
  const known = relatives.get(locale);
  if (known) return known;
  const made = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  relatives.set(locale, made);
  return made;
}
