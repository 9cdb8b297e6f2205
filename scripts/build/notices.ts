import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
/** Its word list came with a notice that must go where the words go. */
const WORD_LIST = join(ROOT, 'data/lexicon/en/look-alikes.ts');
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;

/** Notes which libraries' modules are in a bundle, and writes their notices beside it. */
export interface Notices {
  readonly plugin: () => Plugin;
  readonly write: (outDir: string) => void;
}

/** Most licences ask that their text goes with every copy. Minifying drops it, so one file has each text once. */
export function notices(): Notices {
  const folders = new Set<string>();
  return {
    plugin: () => ({
      name: 'needlewise:notices',
      apply: 'build',
      generateBundle(_, bundle) {
        for (const chunk of Object.values(bundle))
          for (const id of chunk.type === 'chunk' ? Object.keys(chunk.modules) : []) {
            const folder = PACKAGE.exec(id.replaceAll('\\', '/'))?.[0];
            if (folder) folders.add(folder);
          }
      },
    }),
    write: (outDir) => writeFileSync(join(outDir, 'notices.txt'), noticesOf([...folders])),
  };
}

/** The licences of the packages in `folders`, those with the same words together, and the word list's. */
export function noticesOf(folders: readonly string[]): string {
  const holders = new Map<string, string[]>();
  for (const folder of folders.toSorted()) {
    const { name, terms, copyright } = licenceOf(folder);
    holders.set(terms, [...(holders.get(terms) ?? []), `${name}: ${copyright}`]);
  }
  const libraries = [...holders].map(([terms, names]) => `${names.join('\n')}\n\n${terms}`);
  return `${[...libraries, wordListNotice()].join(`\n\n${'-'.repeat(40)}\n\n`)}\n`;
}

/** Long licences that may be told by their address. */
const BY_ADDRESS: Readonly<Record<string, string>> = {
  'Apache-2.0':
    'Licensed under the Apache License, Version 2.0. You may obtain a copy of the licence at https://www.apache.org/licenses/LICENSE-2.0.',
  'MPL-2.0':
    'Under the Mozilla Public License, Version 2.0, to be had at https://mozilla.org/MPL/2.0/. Its source is in the npm package of the same name.',
};

function licenceOf(folder: string) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const { name, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const text = file ? readFileSync(join(folder, file), 'utf8') : '';
  const holders = text.match(/^[ \t]*Copyright (?:\(c\)|©|\d{4}).*$/gim) ?? [];
  const terms = /Permission (?:is hereby granted|to use)[\s\S]*/.exec(text)?.[0] ?? String(license);
  return {
    name: String(name),
    copyright: holders.map((line) => line.trim()).join(', ') || String(license),
    terms: BY_ADDRESS[license] ?? terms.replaceAll(/[“”]/g, '"').replaceAll(/\s+/g, ' ').trim(),
  };
}

const wordListNotice = (): string =>
  (/\/\*!([\s\S]*?)\*\//.exec(readFileSync(WORD_LIST, 'utf8'))?.[1] ?? '')
    .replaceAll(/^ \* ?/gm, '')
    .trim();
