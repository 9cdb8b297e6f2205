import type { Tier } from './tiers.ts';

/**
 * The only words for how sure something is, from the surest step to the least sure. Readers take "is", "may" and
 * "might" as three distinct steps (Cochrane's and GRADE's guidance on wording results for the public).
 */
export const CERTAINTY_LADDER = ['is', 'may', 'might'] as const;
export type CertaintyStep = (typeof CERTAINTY_LADDER)[number];

/** Every other word for it blurs the steps, upwards or downwards, and stands in no statement. */
export const OFF_THE_LADDER: readonly RegExp[] = [
  /\b(?:probably|possibly|perhaps|maybe|apparently|presumably|presumed|supposedly|conceivably|potentially|likely|unlikely)\b/gi,
  /\bcould\b/gi,
  /\btend(?:s|ed)? to\b/gi,
  /\b(?:arguably|in theory|no doubt|without (?:a )?doubt)\b/gi,
  /\bseem(?:s|ed|ing(?:ly)?)?\b/gi,
  /\bappear(?:s|ed)? (?:to|that|as if)\b/gi,
  /\b(?:is|are|was|were) (?:thought|believed) (?:to|that)\b/gi,
  /\b(?:definitely|certainly|undoubtedly|surely|obviously|clearly|guarantee[ds]?|proven|proves)\b/gi,
];

/**
 * The surest step that a kind of source carries by itself when it says that the treatment helps or does no harm. A
 * surer sentence has to say whose finding or whose word it is ("In this study …", "The clinic says …").
 */
export const SUREST_STEP: Readonly<Record<Tier, CertaintyStep>> = {
  regulator: 'is',
  government: 'is',
  'professional-society': 'may',
  'systematic-review': 'is',
  'clinical-study': 'may',
  'narrative-review': 'may',
  hospital: 'may',
  'health-publisher': 'may',
  'device-maker': 'might',
  clinic: 'might',
  blog: 'might',
};
