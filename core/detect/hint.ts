import { stems } from '../../data/detection/microneedling.ts';

/** Soft hyphens, zero-width characters and direction marks, which may stand inside a word unseen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Whether text that is as it was written may hold a name of microneedling. It lets some through that hold none, and
 * stops most: a page's script asks it before anything else. Small letters first: a pattern that takes either kind
 * is twice as long in being made ready.
 */
export const mayName = (text: string): boolean =>
  stems.test(text.toLowerCase().replace(UNSEEN, ''));
