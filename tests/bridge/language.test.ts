import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { spokenLanguage, watchLanguage } from '../../bridge/language.ts';
import { savePreferences } from '../../bridge/preferences.ts';
import { setBrowserLanguage } from '../support/browser-language.ts';

const languagesOf = vi.spyOn(navigator, 'languages', 'get');

beforeEach(() => {
  fakeBrowser.reset();
  setBrowserLanguage('en');
  languagesOf.mockReturnValue(['en-GB', 'en']);
});

const choose = (language: string) => fakeBrowser.storage.local.set({ preferences: { language } });
const glossaries = async () =>
  (await (await spokenLanguage()).glossaries()).map(({ language }) => language);

describe('the browser’s own language', () => {
  test('holds where none was chosen, with its region for figures', async () => {
    setBrowserLanguage('es', 'es_419');
    const { words } = await spokenLanguage();
    expect(words).toMatchObject({ locale: 'es-419' });
    expect(words.t('panel.back')).toBe('Atrás');
  });

  test('is left alone where there are no messages of it, so that figures are English too', async () => {
    setBrowserLanguage('en', 'ja');
    expect((await spokenLanguage()).words.locale).toBe('en');
  });
});

describe('a language that was chosen', () => {
  test.each([
    ['es', 'Atrás', '1 sesión', '2 sesiones'],
    ['de', 'Zurück', '1 Sitzung', '2 Sitzungen'],
    ['fr', 'Retour', '1 séance', '2 séances'],
    ['pt-BR', 'Voltar', '1 sessão', '2 sessões'],
  ])('%s holds whatever the browser’s, counts included', async (language, back, one, two) => {
    await choose(language);
    const { words } = await spokenLanguage();
    expect(words.locale).toBe(language);
    expect(words.t('panel.back')).toBe(back);
    expect(words.t('quantity.sessions', 1)).toBe(one);
    expect(words.t('quantity.sessions', 2)).toBe(two);
  });

  test('English holds in a German browser', async () => {
    setBrowserLanguage('de');
    await choose('en');
    expect((await spokenLanguage()).words.t('panel.back')).toBe('Back');
  });

  test('is told to those who watch, once for each change', async () => {
    const changed = vi.fn();
    const stop = watchLanguage(changed);
    await savePreferences({ language: 'fr' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(changed.mock.lastCall?.[0].words.t('panel.back')).toBe('Retour');
    await savePreferences({ theme: 'dark' });
    await savePreferences({ language: 'system' });
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(2));
    expect(changed.mock.lastCall?.[0].words.t('panel.back')).toBe('Back');
    stop();
  });
});

describe('questions can be asked', () => {
  test('in English alone by who reads nothing else', async () => {
    expect(await glossaries()).toEqual([]);
  });

  test('in the language that was chosen, and in those the browser asks sites for', async () => {
    languagesOf.mockReturnValue(['en', 'pt-PT', 'ja']);
    await choose('de');
    expect(await glossaries()).toEqual(['de', 'pt']);
  });
});
