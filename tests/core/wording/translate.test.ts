import { describe, expect, test, vi } from 'vitest';
import { ownName } from '../../../core/wording/language.ts';
import {
  createWords,
  directionOf,
  localeOf,
  type Messages,
  messageFrom,
} from '../../../core/wording/translate.ts';
import type { Words } from '../../../core/wording/words.ts';

const wordsOf = (messages: Messages, locale: string) => createWords(messageFrom(messages), locale);
const COUNTED: Messages = { answer_advice: '$1 séance | $1 séances' };

describe('a count', () => {
  test.each([
    ['fr', 0, '0 séance'],
    ['fr', 1, '1 séance'],
    ['fr', 2, '2 séances'],
    ['en', 0, '0 séances'],
    ['pt-BR', 0, '0 séance'],
    ['es', 0, '0 séances'],
    ['de', 1, '1 séance'],
  ])('takes the form of its language: %s %d', (locale, count, text) => {
    expect(wordsOf(COUNTED, locale).t('answer.advice', count)).toBe(text);
  });

  test('is written as the language writes figures', () => {
    const of = (locale: string) => wordsOf(COUNTED, locale).t('answer.advice', 1234);
    expect(of('de')).toBe('1.234 séances');
    expect(of('en')).toBe('1,234 séances');
  });
});

describe('a message', () => {
  const say = (text: string, ...given: string[]) => messageFrom({ a: text })('a', given);

  test('has its substitutions put in, wherever they stand', () => {
    expect(say('$2 von $1', 'zwei', 'eins')).toBe('eins von zwei');
  });

  test('shows a dollar where one is written, and none that a substitution holds is read', () => {
    expect(say('$$5, $1', '$1')).toBe('$5, $1');
  });

  test('that is missing is empty, as in the browser', () => {
    expect(messageFrom({})('a', [])).toBe('');
  });

  test('comes out as the library’s own runtime has it', async () => {
    const messages: Messages = { answer_agree: '$1 of $2 agree', search_found: '$1 hit | $1 hits' };
    const getMessage = (name: string, given: string[] = []) => messageFrom(messages)(name, given);
    vi.stubGlobal('chrome', { runtime: { id: 'id' }, i18n: { getMessage } });
    vi.resetModules();
    const { createI18n } = await import('@wxt-dev/i18n');
    const library = createI18n() as unknown as Pick<Words, 't'>;
    const own = wordsOf(messages, 'en');
    expect(own.t('answer.agree', [3, 4])).toBe(library.t('answer.agree', [3, 4]));
    for (const count of [0, 1, 2, 11])
      expect(own.t('search.found', count)).toBe(library.t('search.found', count));
    vi.unstubAllGlobals();
  });
});

describe('figures and messages', () => {
  test.each([
    ['es', 'es_419', 'es-419'],
    ['en', 'en-GB', 'en-GB'],
    ['pt-BR', 'pt_BR', 'pt-BR'],
    ['en', 'ja', 'en'],
    ['en', 'de', 'en'],
  ])('are of one language: messages %s, browser %s', (messages, browser, locale) => {
    expect(localeOf(messages, browser)).toBe(locale);
  });
});

test('a script runs the way its readers read', () => {
  expect(directionOf('de')).toBe('ltr');
  expect(directionOf('ar')).toBe('rtl');
});

test('a language is named in itself', () => {
  expect(ownName('de')).toBe('Deutsch');
  expect(ownName('es')).toBe('Español');
  expect(ownName('pt-BR')).toBe('Português (Brasil)');
});
