import type { Glossary } from '../types.ts';
import { ASKING } from './asking.ts';
import { MATTERS } from './matters.ts';

const GERMAN: Glossary = {
  language: 'de',
  phrases: ASKING + MATTERS,
  endings: ['en', 'es', 'er', 'em', 'n', 's', 'e'],
  inflections: ['ung', 'end', 'est', 'et', 'te', 'st', 't'],
  beginnings: ['ge'],
  spellings: [
    ['ß', 'ss'],
    ['ae', 'a'],
    ['oe', 'o'],
    ['ue', 'u'],
  ],
  elisions: [],
  compounds: true,
};
export default GERMAN;
