import type { Source } from '../../data/facts.ts';

/** After this long a page is likely to have changed, and its claims want another look. */
export const MONTHS_UNTIL_STALE = 18;

/** The day, as YYYY-MM-DD, before which a check no longer counts. `today` is a date of the same form; else it throws. */
export function staleBefore(today: string): string {
  const day = new Date(`${today}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) throw new Error(`"${today}" is no date such as 2026-11-21.`);
  const wanted = day.getUTCDate();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() - MONTHS_UNTIL_STALE);
  const lastOfMonth = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0));
  day.setUTCDate(Math.min(wanted, lastOfMonth.getUTCDate()));
  return day.toISOString().slice(0, 10);
}

/** Sources last checked more than 18 months before `today` (YYYY-MM-DD), the longest ago first. */
export function staleSources(sources: readonly Source[], today: string): Source[] {
  const limit = staleBefore(today);
  return sources
    .filter(({ checked_on }) => checked_on < limit)
    .sort((a, b) => a.checked_on.localeCompare(b.checked_on) || a.id.localeCompare(b.id));
}
