/**
 * What microneedling is called, language by language. Written folded: small letters, no accents, no
 * punctuation. A space may be a hyphen on the page or missing; `(a|b)` is a choice; `*` leaves the end of
 * the word open; without it a plural s is allowed.
 */
type Names = readonly string[];

/** Written much the same in every language. */
const international: Names = [
  'micro nee(dling|deling|dled)*',
  '(skin|scalp|facial|cosmetic|medical|derma|rf|radiofrequency|radiofrequenz) needling*',
  'derma? (roll|stamp)*',
  'derma pen',
];

const english: Names = [
  'collagen induction',
  'dermal roll(er|ing)',
  'micro channeling',
  'meso roller',
];

const spanish: Names = ['induccion (de colageno|percutanea)', 'rodillo de agujas'];

const german: Names = ['mikro needling*', 'kollagen induktion*', 'nadel roller*', 'haut needling'];

const french: Names = ['micro aiguilletage', 'induction (de collagene|percutanee)'];

const portuguese: Names = ['micro agulhamento', 'inducao (de colageno|percutanea)'];

const italian: Names = ['induzione (di collagene|del collagene|percutanea)'];

/** Devices whose name alone says microneedling. */
const devices: Names = [
  '(dr|skin|rejuva|inno|cyto) pen',
  'skin stylus',
  'morpheus 8',
  'sylfirm',
  'fractora',
  '(secret|genius|vivace|potenza|infini|profound|scarlet) rf',
];

export const treatmentNames: Names = [
  ...international,
  ...english,
  ...spanish,
  ...german,
  ...french,
  ...portuguese,
  ...italian,
  ...devices,
];

/**
 * The needles themselves. They speak of microneedling unless the page is about patches that bring a
 * medicine or a vaccine through the skin (`patchWords`).
 */
export const needleNames: Names = ['micro (needle|aguja|aiguille|ago|aghi|agulha)', 'mikro nadel*'];

/** Short for microneedling on a page that also says it in full, unless the page knows another needling. */
export const shortNames: Names = ['needling', 'roll(er|ing)'];

/** Names of a facial with one's own blood; where needles are named too, the blood goes in by microneedling. */
export const bloodFacials: Names = ['vampire facial', 'vampir lifting', 'facial vampir*'];

/** Words that tell nothing alone and add weight on a page that names microneedling. */
export const companionWords: Names = [
  '(needle|aguja|aiguille|aghi|agulha)',
  'nadel*',
  'micro (injur|trauma|wound|channel)*',
];
