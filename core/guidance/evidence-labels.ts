import type { Brief } from './brief.ts';
import { type Caution, cautionsFor } from './cautions.ts';
import type { FactIndex } from './fact-index.ts';
import type { Guidance } from './types.ts';

/**
 * What an answer's evidence is like. Readers take a conflict among sources and a lack of evidence for two things,
 * so they are two labels, and an answer may carry both:
 * - `conflict`: two sources or more vote, and they do not agree (`status` is `disputed`)
 * - `little-evidence`: fewer than three sources vote, or the answer they give is that evidence is limited. That none
 *   of many is independent is a caution of its own: it says who speaks, not how few.
 */
export type EvidenceLabel = 'conflict' | 'little-evidence';

/** The labels of an answer, the conflict first; none where sources agree, and none where nobody answers at all. */
export const evidenceLabels = (index: FactIndex, guidance: Guidance): EvidenceLabel[] =>
  labelsOf(guidance, cautionsFor(index, guidance));

/** The same of an answer in brief, whose cautions are known. */
export function labelsOf(guidance: Brief, cautions: readonly Caution[]): EvidenceLabel[] {
  const labels: EvidenceLabel[] = [];
  if (guidance.status === 'disputed') labels.push('conflict');
  if (hasLittleEvidence(guidance, cautions)) labels.push('little-evidence');
  return labels;
}

function hasLittleEvidence(guidance: Brief, cautions: readonly Caution[]): boolean {
  if (guidance.status === 'silent') return false;
  // Advice is collected, not counted, so it is only little where a single source gives it.
  if (guidance.kind === 'advice') return guidance.status === 'single-source';
  if (guidance.kind === 'stance' && guidance.lead === 'limited-evidence') return true;
  return cautions.includes('few-sources');
}
