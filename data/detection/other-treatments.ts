/**
 * What stands beside microneedling on a list of services. A page that names these more often than
 * microneedling is about something else. Written as in `microneedling.ts`. Left out: what is done in the
 * same sitting (blood plasma, exosomes, numbing cream).
 */
export const otherTreatments = `botox
botulin
toxina
laser
filler
inje[ck]
peel.
peeling
(micro|mikro)? derm[oa]? ?abrasi
micro blading
meso ?th?erap
derma plan
hydra facial
ipl.
intense pulsed
hifu
ul thera
cool sculpting
liposuc
cryo
(face|thread) lift
sub ?cision
hair removal
waxing
tattoo
lashe
massage
relleno
preenchimento
comblement
haarentfern
epila
depila`;
