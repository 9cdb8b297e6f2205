import { CRITERIA, type Criterion, type RECORDED_CRITERIA } from '../../data/checklist.ts';
import type { Source } from '../../data/facts.ts';
import type { Tier } from '../../data/tiers.ts';
import { isWarningBody, sellsTreatment } from './filters.ts';

/** Not known scores like missing, but it is shown as not known: nothing is guessed in a source's favour or against it. */
export type Met = 'yes' | 'no' | 'not-known';

export interface SourceChecklist {
  readonly items: readonly { readonly criterion: Criterion; readonly met: Met }[];
  /** How many of the eight criteria are met; 0 to 8. */
  readonly score: number;
}

/** Where an author or a date is missing in a journal's or a copy's record, the article itself may still have one. */
const JOURNAL_TIERS: ReadonlySet<Tier> = new Set<Tier>([
  'systematic-review',
  'clinical-study',
  'narrative-review',
]);

/** The open checklist of a source, in a fixed order; docs/fact-set.md says what each criterion asks. */
export function sourceChecklist(source: Source): SourceChecklist {
  const items = CRITERIA.map((criterion) => ({ criterion, met: met(source, criterion) }));
  return { items, score: items.filter((item) => item.met === 'yes').length };
}

function met(source: Source, criterion: Criterion): Met {
  switch (criterion) {
    case 'author':
      return source.author || isWarningBody(source) ? 'yes' : missing(source);
    case 'date':
      return source.published ? 'yes' : missing(source);
    case 'independence':
      return sellsTreatment(source) || source.conflict_of_interest !== 'none stated' ? 'no' : 'yes';
    default:
      return recorded(source, criterion);
  }
}

const missing = ({ via, tier }: Source): Met =>
  via !== undefined || JOURNAL_TIERS.has(tier) ? 'not-known' : 'no';

function recorded({ checklist }: Source, criterion: (typeof RECORDED_CRITERIA)[number]): Met {
  const seen = checklist[criterion];
  return seen === undefined ? 'not-known' : seen ? 'yes' : 'no';
}
