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
  {
    concern: 'other-scars',
    patterns: ['@otherscars'],
    against: [
      'cause|causes|leave|leaves|leaving|give|gives|risk|create * scar|scars|scarring|scarred',
      'scarring|scars after|from @treatment',
      'i|me|my|skin scar|scars easily|badly|really',
      'scare|scared',
      'track|tram marks',
    ],
  },
  {
    concern: 'hair-loss',
    patterns: ['@hair'],
    against: [
      'shave|shaved|shaving|wax|waxed|trim * hair|beard|moustache',
      'hair removal',
      'facial|body|chin|unwanted|peach hair|hairs|fuzz',
      'wash my hair & face',
      'blonde|ginger|red|dark|black|brown|fair hair|haired',
    ],
  },
  {
    concern: 'pigmentation',
    patterns: ['@pigment'],
    against: [
      'redhead|ginger|fair|pale|blonde ** freckles',
      'freckles ** redhead|ginger|fair|pale|blonde',
    ],
  },
  { concern: 'wrinkles', patterns: ['@wrinkle'] },
  { concern: 'loose-skin', patterns: ['@looseskin'] },
  {
    concern: 'texture-pores',
    patterns: ['@pore'],
    against: ['pores|pore * open|close|closed|shut'],
  },
  { concern: 'active-acne', patterns: ['@activeacne'] },
];
