import type { Glossary } from '../types.ts';
import { PHRASES } from './phrases.ts';

const SPANISH: Glossary = {
  language: 'es',
  phrases: PHRASES,
  endings: ['es', 'os', 'as', 's', 'o', 'a', 'e'],
  spellings: [],
  elisions: [],
  compounds: false,
};
export default SPANISH;
