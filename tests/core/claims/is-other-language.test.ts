import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { blocksFromText } from '../../../core/claims/blocks-from-text.ts';
import { isOtherLanguage } from '../../../core/claims/is-other-language.ts';
import { readClaims } from '../../../core/claims/read-claims.ts';
import { readSavedPage } from '../../../scripts/check/read-saved-page.ts';

const folder = fileURLToPath(new URL('../../pages/', import.meta.url));
const FOREIGN = /^about-(?:de|es|fr|it|pt)-|^about-soft-hyphens$/;
const pages = readdirSync(folder).flatMap((slug) => {
  const file = readdirSync(`${folder}${slug}`).find((name) => name === 'page.html');
  return file ? [{ slug, blocks: readSavedPage(`${folder}${slug}/${file}`) }] : [];
});

it.each(pages)('tells the language of $slug', ({ slug, blocks }) => {
  expect(isOtherLanguage(blocks)).toBe(FOREIGN.test(slug));
});

it('says nothing where there is too little text to tell', () => {
  expect(isOtherLanguage(blocksFromText('Microneedling: 3 Sitzungen'))).toBe(false);
  expect(isOtherLanguage([])).toBe(false);
});

it('is told with the claims', () => {
  const german = 'Nach dem Needling ist die Haut gerötet und braucht einige Tage Ruhe. '.repeat(6);
  expect(readClaims(blocksFromText(german)).otherLanguage).toBe(true);
  expect(readClaims(blocksFromText('You need three sessions.')).otherLanguage).toBeUndefined();
});
