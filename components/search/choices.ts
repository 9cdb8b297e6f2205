import { type Hit, hitsOf } from '../../core/lookup/hits.ts';
import type { LookupResult } from '../../core/lookup/types.ts';
import { safetyCards } from '../../core/wording/safety-cards.ts';
import type { Facts } from '../../data/facts.ts';

/** What the arrow keys walk through under the search box: safety first, then the answers. */
export interface Choices {
  readonly safety: readonly Hit[];
  readonly hits: readonly Hit[];
}

export const choicesOf = (result: LookupResult, facts: Facts): Choices => ({
  safety: safetyCards(result, facts).map((topic) => ({ topic, concern: 'general' })),
  hits: hitsOf(result),
});
