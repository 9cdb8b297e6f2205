import type { Answers } from '../../core/guidance/answers.ts';
import { type Hit, hitsOf } from '../../core/lookup/hits.ts';
import type { LookupResult } from '../../core/lookup/types.ts';
import { safetyCards } from '../../core/wording/safety-cards.ts';

/** What the arrow keys walk through under the search box: safety first, then the answers. */
export interface Choices {
  readonly safety: readonly Hit[];
  readonly hits: readonly Hit[];
}

export const choicesOf = (result: LookupResult, answers: Answers): Choices => ({
  safety: safetyCards(result, answers).map((topic) => ({ topic, concern: 'general' })),
  hits: hitsOf(result),
});
