/** Small words that English texts are full of and that other European languages do not write. */
export const ENGLISH_SMALL_WORDS: ReadonlySet<string> = new Set(
  `the and of with that your you are this be not will have from which they their was were been has would should
  for is can may after before when what how between it our we by`.split(/\s+/),
);
