/**
 * Where agreement begins. Chosen so that one odd source does not unsettle a topic, and two that contradict
 * each other never pass as agreed; docs/decisions/agreement.md has the reasons.
 */

/** The least share of voters that must stand within or overlap the usual range (or take the leading stance). */
export const AGREEMENT_SHARE = 2 / 3;

/** More than this share of voters must have one value in common, or the range only spans a disagreement. */
export const COMMON_GROUND_SHARE = 1 / 2;

/** With fewer voters for a concern a figure falls back to `general`, if enough sources speak there. */
export const MIN_VOTERS_FOR_CONCERN = 2;

/** The least number of sources on each side before a difference between two kinds of source is looked for. */
export const MIN_SIDE = 3;

/** A difference is only told where chance alone would bring it about at most this often, all that was tried counted. */
export const MOST_CHANCE = 0.05;
