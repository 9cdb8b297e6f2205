/** Subjects that share words with microneedling and are not it. Written as in `microneedling.ts`. */

/** Microneedles that carry a medicine, a vaccine or a sensor: nothing a clinic does to skin. */
export const patchWords = `patch
vac+[iu]n
impfstoff
drug deliver
transderm
sens(or|ing)
insulin
hydrogel
parche
pflaster
cerott
adesivo`;

/** Where these are, a bare "needling" or "rolling" means theirs. */
export const otherNeedling = `dry needling
trigger point
tendon
physi(o|cal) therap
a[ckg][uo]pun[ck]?tur`;
