/**
 * What microneedling is called, one name a line, written folded: small letters, no accents, no punctuation.
 * A space may be a hyphen on the page or missing; `(a|b)` is a choice and `a?` may be missing; a word may go
 * on after its last letter unless a full stop ends it (a plural s is allowed then, too).
 */

/** Written much the same in every language: skin needling and Hautneedling, dermaroller and dermal roller. */
const international = `micro nee(dling|deling|dled)
(mikro|skin|haut|scalp|facial|cosmetic|medical|derma|rf|radiofrequenc?[yz]) needling
derma?l? (roll|stamp|pen.)
micro (channeling|aiguillet|agulham|agujam)
(mikro|haut|medizinische) nadelung
(meso|nadel) roll
(rodillo|rolo|rouleau) (de|con|com|a|avec) (aguj|agulh|aiguill)
(rodillo|rolo|rouleau) dermi[cq]`;

/** Collagen induction, and induction through the skin; Romance languages turn the words round. */
const induction = `[ck]ollagen indu[ck]tion
indu(ccion|cao|ction|zione) (d[eiou]l? coll?agen|percutan)`;

/** Devices whose name alone says it. */
const devices = `(dr|skin|rejuva|inno|cyto) pen.
skin stylus
morpheus 8
sylfirm
(secret|genius|vivace|potenza|infini|profound|scarlet) rf.`;

export const treatmentNames = `${international}
${induction}
${devices}`;

/**
 * The needles themselves. They speak of microneedling unless the page is about patches that bring a
 * medicine or a vaccine through the skin (`patchWords`).
 */
export const needleNames = `micro (needle|aguja|aiguille|ago|aghi|agulha).
mi[ck]ro nadel`;

/** Short for microneedling on a page that also says it in full, unless the page knows another needling. */
export const shortNames = `needling.
roll(er|ing).
nadelung.
agulhamento.
aiguilletage.
micro (puncion|perforation)`;

/** Names of a facial with one's own blood; where needles are named too, the blood goes in by microneedling. */
export const bloodFacials = 'vampir(e facial|o| lift)';

/** Words that tell nothing alone and add weight on a page that names microneedling. */
export const companionWords =
  '(needle|nadel|aguja|aiguille|aghi|agulha|micro (injur|trauma|wound))';

/**
 * One of these is in every name above but the short ones, on text in small letters that is otherwise as it was
 * written: with accents and with any signs between the words. It also stops at words in which letters of other
 * alphabets pass for Latin ones, and at letters made for formulas. One short pattern is ready soon, where the one made
 * of all names takes longer to make than to run; most pages never need it.
 */
export const stems =
  /needl[ie]ng|mi[ck]ro[^a-z]{0,3}(?:need|nadel|channel|a[gi]g?[ouhi])|nadel(?:ung|[^a-z]{0,3}roll)|derma?l?[^a-z]{0,3}(?:roll|stamp|pens?\b)|meso[^a-z]{0,3}roll|(?:rodillo|rolo|rouleau).{0,9}(?:a[gi]|d[eé]rm)|[ck]ollag[eè]n[^a-z]{0,3}indu|indu[czkç].{3,14}(?:col|perc)|(?:dr|inno|cyto|rejuva)[^a-z]{0,3}pens?\b|skin[^a-z]{0,3}(?:pens?\b|stylus)|morpheus[^a-z]{0,3}8|sylfirm|(?:secret|genius|vivace|potenza|infini|profound|scarlet)[^a-z]{0,3}rf|vampir(?:e[^a-z]{0,3}fac|o|[^a-z]{0,3}lift)|[a-z][αικνοа-ԝ]|[αικνοа-ԝ][a-z]|\ud835|[\uff41-\uff5a]/;
