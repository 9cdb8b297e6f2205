/** Words that let a reader do something again at once, the same day or the next, without a figure. */
const list = (words: string): readonly string[] =>
  words
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** How soon, in minutes after the treatment, both ends inclusive. */
export const SOON = {
  'at-once': { min: 0, max: 0 },
  'same-day': { min: 0, max: 1440 },
  'next-day': { min: 1440, max: 1440 },
} as const;
export type Soon = keyof typeof SOON;

export const SOON_PHRASES: Readonly<Record<Soon, readonly string[]>> = {
  'at-once': list(
    `immediately, straightaway, straight away, straight after, straight afterwards, right away, right after, right afterwards,
    at once`,
  ),
  'same-day':
    list(`the same day, same day, that same day, the very same day, the same evening, same evening,
    the same afternoon, same afternoon, the same night, same night, that evening, that same evening`),
  'next-day':
    list(`the next day, next day, the very next day, the day after, the following day, the next morning,
    the following morning, the morning after`),
};

/** What may be done with the things of aftercare; each with the topics it is said of, `*` for all. */
export const DOING_AGAIN: Readonly<Record<string, string>> = {
  resume: '*',
  restart: '*',
  reintroduce: '*',
  return: '*',
  start: '*',
  begin: '*',
  continue: '*',
  enjoy: '*',
  go: 'exercise sun actives makeup',
  get: 'exercise actives makeup',
  hit: 'exercise',
  do: 'exercise',
  have: 'exercise alcohol',
  take: 'exercise',
  drink: 'alcohol',
  wear: 'makeup sunscreen',
  put: 'makeup sunscreen',
  apply: 'makeup sunscreen actives',
  reapply: 'makeup sunscreen actives',
  use: 'makeup sunscreen actives wash',
  be: 'sun',
  lie: 'sun',
  sit: 'sun',
};
