/**
 * What stands beside microneedling on a list of services. A page that names these more often than
 * microneedling is about something else. Written as in `microneedling.ts`. Left out: what is done in the
 * same sitting (blood plasma, exosomes, numbing cream).
 */
export const otherTreatments = `bot(ox|ul)
toxina
laser
filler
inje[ck]
peel(ing)?.
(mi[ck]ro)? derm[oa]? abrasi
micro blading
meso th?erap
derma plan
hydra facial
ipl.
intense pulsed
hifu
ul thera
cool sculp
liposuc
cryo
(face|thread) lift
sub cision
hair removal
waxing
tattoo
lashe
massag
rellen
preenchi
comblem
haarentf
d?epila
inyecc
unterspritz
faden lift
hilos tensor
fios de susten
fils tenseur
tat(uaje|uagem|ouage)`;
