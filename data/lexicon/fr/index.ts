import type { Glossary } from '../types.ts';
import { ASKING } from './asking.ts';
import { MATTERS } from './matters.ts';

const FRENCH: Glossary = {
  language: 'fr',
  phrases: ASKING + MATTERS,
  endings: ['ees', 'es', 'ee', 's', 'e'],
  inflections: [
    'issant',
    'ement',
    'aient',
    'erai',
    'ant',
    'ent',
    'ait',
    'era',
    'er',
    'ez',
    'ir',
    'it',
    'is',
    'i',
  ],
  beginnings: [],
  spellings: [['œ', 'oe']],
  elisions: ['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu'],
  compounds: false,
};
export default FRENCH;
