import type { Glossary } from '../types.ts';
import { PHRASES } from './phrases.ts';

const FRENCH: Glossary = {
  language: 'fr',
  phrases: PHRASES,
  endings: ['ees', 'es', 'ee', 's', 'e'],
  spellings: [['œ', 'oe']],
  elisions: ['l', 'd', 'j', 'm', 'n', 's', 't', 'c', 'qu'],
  compounds: false,
};
export default FRENCH;
