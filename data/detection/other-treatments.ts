/**
 * What stands beside microneedling on a list of services. A page that names these more often than
 * microneedling is about something else. Written as in `microneedling.ts`. Left out: what is done in the
 * same sitting (blood plasma, exosomes, numbing cream).
 */
export const otherTreatments: readonly string[] = [
  // The same, or nearly, in several languages
  '(botox|botulin|laser|filler|inje[ck]|peeling|liposuc|cryo|hifu|tattoo|epila|depila)*',
  'ipl',
  '(micro|mikro)? derm(o|a)? ?abrasi*',
  'micro blading',
  'meso th?erap*',
  // English
  '(peel|massage)',
  'intense pulsed light',
  'derma plan*',
  'hydra facial',
  'ul thera*',
  'cool sculpting',
  '(face|thread) lift*',
  'sub ?cision',
  '(hair removal|waxing|lashe)*',
  // Spanish, Portuguese, French, German
  '(relleno|preenchimento|comblement|haarentfern)*',
];
