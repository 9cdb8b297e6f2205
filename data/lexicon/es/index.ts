import type { Glossary } from '../types.ts';
import { ASKING } from './asking.ts';
import { MATTERS } from './matters.ts';

const SPANISH: Glossary = {
  language: 'es',
  phrases: ASKING + MATTERS,
  endings: ['es', 'os', 'as', 's', 'o', 'a', 'e'],
  inflections: [
    'iend',
    'arm',
    'ars',
    'arl',
    'and',
    'aron',
    'erm',
    'ers',
    'erl',
    'ari',
    'ast',
    'ad',
    'id',
    'ar',
    'er',
    'ir',
    'an',
    'en',
  ],
  beginnings: [],
  spellings: [],
  elisions: [],
  compounds: false,
};
export default SPANISH;
