import { readAsWritten } from '../../../core/quantity/read-as-written.ts';
import type { KnownGap } from '../../../data/schema.ts';
import type { Rule } from '../problem.ts';
import { asWritten } from './as-written.ts';
import { brevity } from './brevity.ts';
import { certaintyStrength } from './certainty-strength.ts';
import { certaintyWords } from './certainty-words.ts';
import { duplicates } from './duplicates.ts';
import { formatting } from './formatting.ts';
import { ids } from './ids.ts';
import { kinds } from './kinds.ts';
import { ownWords } from './own-words.ts';
import { provenance } from './provenance.ts';
import { topicCoverage } from './topic-coverage.ts';
import { unitsAndRanges } from './units-and-ranges.ts';
import { vague } from './vague.ts';

/** Every rule a fact set must keep, in the order their problems are told. */
export const rulesFor = (gaps: readonly KnownGap[]): readonly Rule[] => [
  ids,
  formatting,
  provenance,
  kinds,
  unitsAndRanges,
  asWritten(readAsWritten),
  vague,
  ownWords,
  certaintyWords,
  certaintyStrength,
  brevity,
  duplicates,
  topicCoverage(gaps),
];
