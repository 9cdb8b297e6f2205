import type { MarkOutcome } from '../../bridge/page/page-messages.ts';
import type { ReportedClaim } from '../../core/verdict/page-report.ts';

/** The words of one claim, or of all. */
export type MarkedWords = ReportedClaim | 'all';

/** What the reader asked to be marked on the page, and what came of it. */
export interface Marked {
  readonly words: MarkedWords;
  readonly outcome: MarkOutcome | 'waiting';
}

/** Where these words stand: marked, asked for and not there, or neither. */
export function markState(marked: Marked | null, words: MarkedWords): 'marked' | 'gone' | null {
  if (marked?.words !== words) return null;
  return marked.outcome === 'gone' ? 'gone' : 'marked';
}
