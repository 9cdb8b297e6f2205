/** Subjects that share words with microneedling and are not it. Written as in `microneedling.ts`. */

/** Microneedles that carry a medicine, a vaccine or a sensor: nothing a clinic does to skin. */
export const patchWords: readonly string[] = [
  '(patch|vac+in|vacun|drug deliver|transderm|sens(or|ing)|insulin|hydrogel)*',
  '(parche|impfstoff|pflaster|cerott|adesivo)*',
];

/** Where these are, a bare "needling" or "rolling" means theirs. */
export const otherNeedling: readonly string[] = [
  '(dry needling|trigger point|tendon|physi(o|cal) ?therap)*',
  'a[ckg][uo]pun[ck]?tur*',
];
