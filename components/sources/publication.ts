import type { Words } from '../../core/wording/words.ts';
import type { Source } from '../../data/facts.ts';

/** When a source was published, as exactly as it says itself: "May 2024", "2018"; "undated" where it does not. */
export function publishedWhen({ published }: Source, words: Words): string {
  if (!published) return words.t('sources.undated');
  return published.length === 4 ? published : monthAndYear(published, words.locale);
}

/** "Nov 2026" from a date or a month (2026-11-21, 2026-11). */
export function monthAndYear(date: string, locale: string): string {
  const [year, month] = date.split('-').map(Number);
  return new Intl.DateTimeFormat(locale, {
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.UTC(year ?? 0, (month ?? 1) - 1));
}

/** "21 Nov 2026" in the locale's own order. */
export const fullDate = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00Z`),
  );
