import type { SafetyPhrasings } from '../types.ts';

/** Words that bring their card up first, whatever else the question asks. */
export const SAFETY_PHRASINGS: readonly SafetyPhrasings[] = [
  { topic: 'warning-signs', patterns: ['@emergency'] },
  { topic: 'pregnancy', patterns: ['@pregnant'] },
  {
    topic: 'who-should-avoid',
    patterns: ['@isotretinoin', '@keloid', '@bloodthinner', '@coldsore', '@illness'],
  },
  { topic: 'infection-risk', patterns: ['@infection', '@coldsore'] },
];
