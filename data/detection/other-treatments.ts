/**
 * What stands beside microneedling on a list of services. A page that names these more often than
 * microneedling is about something else. Written as in `microneedling.ts`. Left out: what is done in the
 * same sitting (blood plasma, exosomes, numbing cream).
 */
export const otherTreatments: readonly string[] = [
  'botox',
  '(botulin|filler|relleno|preenchimento|comblement|injec)*',
  '(laser|liposuc|cryo)*',
  'ipl',
  'intense pulsed light',
  'peel',
  'peeling*',
  '(micro|mikro)? derm(o|a)? ?abrasi*',
  'micro blading',
  'derma plan*',
  'meso ?tera?h?ap*',
  'hydra facial',
  'hifu',
  'ul thera*',
  'cool sculpting',
  '(face|thread) lift*',
  'sub ?cision',
  'hair removal',
  '(haarentfern|epila|depila|waxing|tattoo|lashe)*',
  'massage',
];
