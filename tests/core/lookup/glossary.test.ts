import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createGlossaryReader } from '../../../core/lookup/glossary.ts';
import { createLookup } from '../../../core/lookup/lookup.ts';
import { ALL_GLOSSARIES } from '../../../data/lexicon/all-glossaries.ts';
import { ENGLISH } from '../../../data/lexicon/en/index.ts';
import type { Glossary } from '../../../data/lexicon/types.ts';

const TINY: Glossary = {
  language: 'de',
  phrases: 'acne: akne\nscars: narben\nhow many: wie viele\nsession: sitzung\n: der, die',
  endings: ['en', 'e'],
  inflections: ['et', 't'],
  beginnings: ['ge'],
  spellings: [['oe', 'o']],
  elisions: [],
  compounds: true,
};
const gloss = (glossary: Glossary, text: string) =>
  createGlossaryReader(glossary).gloss(text.split(' '));

describe('a question put into English', () => {
  test('takes the longest phrase, drops what says nothing, and tells what is foreign', () => {
    const { words, foreign } = gloss(TINY, 'wie viele sitzungen der xylophon');
    expect(words).toEqual(['how', 'many', 'session', 'xylophon']);
    expect([...foreign]).toEqual(['xylophon']);
  });

  test('knows inflections, slips of the keys and words made of two', () => {
    expect(gloss(TINY, 'wie viele sitzunge').words).toEqual(['how', 'many', 'session']);
    expect(gloss(TINY, 'wie viele sizung').words).toEqual(['how', 'many', 'session']);
    expect(gloss(TINY, 'aknenarben').words).toEqual(['acne', 'scars']);
  });

  test('takes a compound that begins with an unknown word for what it says last', () => {
    const { words, foreign } = gloss(TINY, 'brandnarben');
    expect(words).toEqual(['brand', 'scars']);
    expect([...foreign]).toEqual(['brand']);
  });

  test('knows another form of a word', () => {
    expect(gloss({ ...TINY, phrases: 'wear makeup: schminken' }, 'geschminkt').words).toEqual([
      'wear',
      'makeup',
    ]);
  });

  test('knows what French writes in one with the next word', () => {
    expect(gloss({ ...TINY, elisions: ['l', 'd'] }, 'lakne').words).toEqual(['acne']);
  });

  test('leaves figures as they are', () => {
    const { words, foreign } = gloss(TINY, '3 sitzung');
    expect(words).toEqual(['3', 'session']);
    expect(foreign.size).toBe(0);
  });
});

describe('a lookup for several languages', () => {
  const lookup = createLookup(ENGLISH, ALL_GLOSSARIES);
  const english = createLookup(ENGLISH);

  test.each([
    ['¿cuántas sesiones para el acné?', 'sessions-needed'],
    ['wie viele Sitzungen', 'sessions-needed'],
    ['combien de séances', 'sessions-needed'],
    ['quantas sessões', 'sessions-needed'],
    ['how many sessions', 'sessions-needed'],
    ['was it painful', 'pain'],
  ])('answers %s', (question, topic) => {
    expect(lookup(question)).toMatchObject({ kind: 'answer', topic });
  });

  test.each([
    'hace 2 días me hice dermapen, ¿puedo maquillarme?',
    'vor 2 tagen dermapen, make up ok?',
  ])('reads how long ago a session was: %s', (question) =>
    expect(lookup(question)).toMatchObject({ elapsed: 48 }),
  );

  test.each([
    ['estoy embarazada, ¿cuándo puedo maquillarme?', 'pregnancy'],
    ['nehme isotretinoin, wie viele sitzungen', 'who-should-avoid'],
    ['j’ai de la fièvre et du pus après le microneedling, normal ?', 'warning-signs'],
  ])('brings up the card for safety: %s', (question, topic) => {
    const result = lookup(question);
    const shown = [...result.safety, ...(result.kind === 'answer' ? [result.topic] : [])];
    expect(shown).toContain(topic);
  });

  test.each([
    [
      ['un tatuaje', 'depilación láser', 'acupuntura', 'la punción seca', 'la vacuna', 'tejer'],
      ['cuántas sesiones de X', 'puedo ducharme después de X', 'duele X', 'cuánto cuesta X'],
    ],
    [
      ['Tattoo', 'Laser-Haarentfernung', 'Akupunktur', 'Dry Needling', 'der Impfung', 'Stricken'],
      ['wie viele Sitzungen X', 'darf ich nach X duschen', 'tut X weh', 'was kostet X'],
    ],
    [
      [
        'un tatouage',
        'une épilation laser',
        'l’acupuncture',
        'le dry needling',
        'le vaccin',
        'le tricot',
      ],
      [
        'combien de séances pour X',
        'puis-je me doucher après X',
        'X fait mal ?',
        'combien coûte X',
      ],
    ],
    [
      ['tatuagem', 'depilação a laser', 'acupuntura', 'agulhamento a seco', 'a vacina', 'tricô'],
      ['quantas sessões de X', 'posso tomar banho depois de X', 'X dói?', 'quanto custa X'],
    ],
  ])('turns away what stands near: %s', (things, questions) => {
    for (const thing of things)
      for (const question of questions) {
        const asked = question.replace('X', thing);
        expect([asked, lookup(asked).kind]).toEqual([asked, 'not-covered']);
      }
  });

  test('answers what names microneedling beside another treatment', () => {
    expect(lookup('Microneedling und Laser am selben Tag?').kind).toBe('answer');
    expect(lookup('¿microneedling o láser para cicatrices?').kind).toBe('answer');
  });

  test('gives English questions the answer they have without it', () => {
    for (const question of [
      'how long will my face be red',
      'can i wear makeup the next day after microneedling',
      'die hard movie times',
      'is it bad to drink after',
      'retinol',
      'acne',
    ]) {
      expect(lookup(question)).toEqual(english(question));
    }
  });

  test('never throws, and gives the same answer again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (question) => {
        expect(lookup(question)).toEqual(lookup(question));
      }),
    );
  });
});

test.each(ALL_GLOSSARIES)('every phrase of $language is as questions are read', ({ phrases }) => {
  for (const line of phrases.split('\n').filter(Boolean)) {
    expect(line).toMatch(/^[a-z0-9 ]*: [a-zßœ0-9 ,]+$/);
  }
});
