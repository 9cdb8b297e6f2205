import { stems } from '../../data/detection/microneedling.ts';

/** Soft hyphens, zero-width characters and direction marks, which may stand inside a word unseen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/**
 * Whether text that is as it was written may hold a name of microneedling. It lets some through that hold none, and
 * stops most: a page's script asks it before anything else, so it is one short pattern that reads the text once.
 */
export const mayName = (text: string): boolean => stems.test(text.replace(UNSEEN, ''));
