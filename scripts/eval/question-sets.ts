/** The question sets of tests/eval/questions that the lexicon is tuned on and learns from. */
export const TUNED_ON = [
  'stored-pages',
  'own',
  'short',
  'plain',
  'terse',
  'mixed',
  'later',
  'everyday',
  'fresh-a',
  'fresh-b',
  'fresh-c',
  'fresh-d',
] as const;
/** Nothing is tuned on this one: the honest measure. */
export const UNTOUCHED = 'untouched';
