import type { Glossary } from '../types.ts';
import { PHRASES } from './phrases.ts';

const GERMAN: Glossary = {
  language: 'de',
  phrases: PHRASES,
  endings: ['en', 'es', 'er', 'em', 'n', 's', 'e'],
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
