/** What kind of source it is, from the most to the least official; the order ranks sources wherever they are listed. */
export const TIERS = [
  'regulator',
  'government',
  'professional-society',
  'systematic-review',
  'clinical-study',
  'narrative-review',
  'hospital',
  'health-publisher',
  'device-maker',
  'clinic',
  'blog',
] as const;
export type Tier = (typeof TIERS)[number];

/** What a source earns by the treatment, as far as it can be seen. */
export const CONFLICTS_OF_INTEREST = [
  'sells the treatment',
  'affiliate links',
  'none stated',
] as const;
