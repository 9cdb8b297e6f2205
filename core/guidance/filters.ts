import type { Source } from '../../data/facts.ts';
import type { Tier } from '../../data/tiers.ts';
import type { Filters } from './types.ts';

export const NO_FILTERS: Filters = { withoutSellers: false, evidenceOnly: false };

const SELLING_TIERS: ReadonlySet<Tier> = new Set<Tier>(['clinic', 'device-maker']);

const EVIDENCE_TIERS: ReadonlySet<Tier> = new Set<Tier>([
  'regulator',
  'government',
  'professional-society',
  'systematic-review',
  'clinical-study',
  'narrative-review',
]);

const WARNING_TIERS: ReadonlySet<Tier> = new Set<Tier>([
  'regulator',
  'government',
  'professional-society',
]);

/** True where the source earns by the treatment: it says so, or it is a clinic or a maker of devices. */
export const sellsTreatment = (source: Source): boolean =>
  source.conflict_of_interest === 'sells the treatment' || SELLING_TIERS.has(source.tier);

/** True where the source is a body whose warnings no count outvotes and no filter hides. */
export const isWarningBody = (source: Source): boolean => WARNING_TIERS.has(source.tier);

/** True where the source stays in when `filters` are on. More filters never let more sources through. */
export const passesFilters = (source: Source, filters: Filters): boolean =>
  !(filters.withoutSellers && sellsTreatment(source)) &&
  !(filters.evidenceOnly && !EVIDENCE_TIERS.has(source.tier));
