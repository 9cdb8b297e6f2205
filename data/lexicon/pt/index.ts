import type { Glossary } from '../types.ts';
import { PHRASES } from './phrases.ts';

const PORTUGUESE: Glossary = {
  language: 'pt',
  phrases: PHRASES,
  endings: ['oes', 'es', 'os', 'as', 's', 'o', 'a', 'e'],
  spellings: [],
  elisions: [],
  compounds: false,
};
export default PORTUGUESE;
