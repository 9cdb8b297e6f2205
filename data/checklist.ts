/**
 * What can be seen of a source that helps to weigh it. Three of the eight criteria follow from its other fields
 * (author, date, independence); the other five are recorded, each as seen, seen to be missing, or not known.
 */
export const CRITERIA = [
  'author',
  'date',
  'method',
  'references',
  'review',
  'funding',
  'conflicts',
  'independence',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Those a contributor records in the source's file. */
export const RECORDED_CRITERIA = [
  'method',
  'references',
  'review',
  'funding',
  'conflicts',
] as const satisfies readonly Criterion[];

/** Where a source's money comes from, as far as the source or its kind of body tells. */
export const BACKINGS = [
  'public-body',
  'members',
  'sessions',
  'devices',
  'product-links',
  'unfunded',
] as const;
export type Backing = (typeof BACKINGS)[number];
