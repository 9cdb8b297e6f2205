import { expect, test } from 'vitest';
import { filedAs } from '../../core/lookup/glossary.ts';
import { DIGITS } from '../../core/lookup/learned.ts';
import { ALL_GLOSSARIES } from '../../data/lexicon/all-glossaries.ts';
import { ENGLISH } from '../../data/lexicon/en/index.ts';
import {
  packGlossaries,
  packLexicon,
  unpackGlossary,
  unpackLexicon,
} from '../../data/lexicon/packed.ts';
import type { Glossary } from '../../data/lexicon/types.ts';

/** As it is once it was written into a module and read again. */
const written = <T>(it: T): T => JSON.parse(JSON.stringify(it));

test('the English lexicon is the same once it is unpacked', () => {
  const unpacked = unpackLexicon(written(packLexicon(ENGLISH, DIGITS)));
  expect(written(unpacked)).toEqual(written(ENGLISH));
});

/** Every phrase as it is filed, with what it is taken to mean: the first meaning that is written. */
function meanings(glossary: Glossary): Map<string, string> {
  const { phrases } = glossary;
  const file = filedAs(glossary);
  const filed = (phrase: string) =>
    phrase
      .trim()
      .split(/[\s-]+/)
      .map(file)
      .join(' ');
  const found = new Map<string, string>();
  for (const line of phrases.split('\n')) {
    const [english = '', own = ''] = line.split(':');
    for (const phrase of own.split(','))
      if (!found.has(filed(phrase))) found.set(filed(phrase), english.trim());
  }
  return found;
}

const { english, packed } = packGlossaries(ALL_GLOSSARIES, filedAs);

test.each(ALL_GLOSSARIES.map((glossary, at) => [glossary.language, glossary, packed[at]] as const))(
  'the glossary of %s means the same once it is unpacked',
  (_, { phrases, ...others }, own) => {
    if (!own) throw new Error('Nothing was packed');
    const { phrases: again, ...rest } = unpackGlossary(written(english), written(own));
    expect(rest).toEqual(others);
    const [before, after] = [phrases, again].map((text) => meanings({ ...others, phrases: text }));
    expect(before?.size).toBeGreaterThan(300);
    before?.delete('');
    after?.delete('');
    expect(after).toEqual(before);
  },
);
