import GERMAN from './de/index.ts';
import SPANISH from './es/index.ts';
import FRENCH from './fr/index.ts';
import PORTUGUESE from './pt/index.ts';
import type { Glossary } from './types.ts';

/** For whoever can't load one when it is needed; each is a text until a question is asked. */
export const ALL_GLOSSARIES: readonly Glossary[] = [SPANISH, GERMAN, FRENCH, PORTUGUESE];
