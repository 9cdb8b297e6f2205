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
adesivo
timbre
arznei
(administra|libera)(cion|tion|cao|zione) (de|di|trans)`;

/** Where these are, a bare "needling" or "rolling" means theirs. */
export const otherNeedling = `dry needling
(puncion|agulhamento) (a )?sec
aiguilletage (a )?sec
(trockene|dry) nadel
trigger p
(punto|ponto) gati
tendon
physi(o|cal) therap
(fisio|kine si) t?h?erap
a[ckg][uo]pun[ck]?tur`;
