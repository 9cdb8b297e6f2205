import type { Glossary } from '../types.ts';
import { ASKING } from './asking.ts';
import { MATTERS } from './matters.ts';

const SPANISH: Glossary = {
  language: 'es',
  phrases: ASKING + MATTERS,
  endings: ['es', 'os', 'as', 's', 'o', 'a', 'e'],
  spellings: [],
  elisions: [],
  compounds: false,
};
export default SPANISH;
