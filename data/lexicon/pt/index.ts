import type { Glossary } from '../types.ts';
import { ASKING } from './asking.ts';
import { MATTERS } from './matters.ts';

const PORTUGUESE: Glossary = {
  language: 'pt',
  phrases: ASKING + MATTERS,
  endings: ['oes', 'ao', 'es', 'os', 'as', 's', 'o', 'a', 'e'],
  inflections: [
    'and',
    'end',
    'ind',
    'aram',
    'ari',
    'arm',
    'ad',
    'id',
    'ar',
    'er',
    'ir',
    'am',
    'em',
    'ou',
    'ei',
  ],
  beginnings: [],
  spellings: [],
  elisions: [],
  compounds: false,
};
export default PORTUGUESE;
