/**
 * What microneedling is called, language by language. Written folded: small letters, no accents, no
 * punctuation. A space may be a hyphen on the page or missing; `(a|b)` is a choice and `a?` may be missing;
 * `*` leaves the end of the word open; without it a plural s is allowed.
 */
export const treatmentNames: readonly string[] = [
  // Much the same in every language
  'micro nee(dling|deling|dled)*',
  '(skin|scalp|facial|cosmetic|medical|derma|rf|radiofrequenc?[yz]) needling*',
  'derma? (roll|stamp)*',
  'derma pen',
  // English
  'collagen induction',
  'dermal roll(er|ing)',
  'micro channeling',
  'meso roller',
  // Spanish
  'induccion (de colageno|percutanea)',
  'rodillo de agujas',
  // German
  'mikro needling*',
  'kollagen induktion*',
  'nadel roller*',
  'haut needling',
  // French
  'micro aiguilletage',
  'induction (de collagene|percutanee)',
  // Portuguese
  'micro agulhamento',
  'inducao (de colageno|percutanea)',
  // Italian
  'induzione (di collagene|del collagene|percutanea)',
  // Devices whose name alone says it
  '(dr|skin|rejuva|inno|cyto) pen',
  'skin stylus',
  'morpheus 8',
  'sylfirm',
  '(secret|genius|vivace|potenza|infini|profound|scarlet) rf',
];

/**
 * The needles themselves. They speak of microneedling unless the page is about patches that bring a
 * medicine or a vaccine through the skin (`patchWords`).
 */
export const needleNames: readonly string[] = [
  'micro (needle|aguja|aiguille|ago|aghi|agulha)',
  'mikro nadel*',
];

/** Short for microneedling on a page that also says it in full, unless the page knows another needling. */
export const shortNames: readonly string[] = ['needling', 'roll(er|ing)'];

/** Names of a facial with one's own blood; where needles are named too, the blood goes in by microneedling. */
export const bloodFacials: readonly string[] = ['vampire facial', 'vampir(o| lift)*'];

/** Words that tell nothing alone and add weight on a page that names microneedling. */
export const companionWords: readonly string[] = [
  '(needle|aguja|aiguille|aghi|agulha)',
  'nadel*',
  'micro (injur|trauma|wound|channel)*',
];
