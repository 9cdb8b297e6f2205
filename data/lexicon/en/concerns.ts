import type { ConcernPhrasings } from '../types.ts';

/** In this order: the first concern that a question names is taken, the more specific ones first. */
export const CONCERN_PHRASINGS: readonly ConcernPhrasings[] = [
  {
    concern: 'acne-scars',
    patterns: [
      '@acnescars',
      '@activeacne ** scar|scars|scarring',
      'scar|scars|scarring|indents|holes|dents from|by|after ** @activeacne',
    ],
  },
  { concern: 'stretch-marks', patterns: ['@stretchmark'] },
  { concern: 'other-scars', patterns: ['@otherscars'] },
  { concern: 'hair-loss', patterns: ['@hair'] },
  { concern: 'pigmentation', patterns: ['@pigment'] },
  { concern: 'wrinkles', patterns: ['@wrinkle'] },
  { concern: 'loose-skin', patterns: ['@looseskin'] },
  { concern: 'texture-pores', patterns: ['@pore'] },
  { concern: 'active-acne', patterns: ['@activeacne'] },
];
