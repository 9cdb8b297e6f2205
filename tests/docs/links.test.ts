import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const PAGES = globSync(['*.md', 'docs/**/*.md', 'data/*.md', '.github/*.md'], { cwd: ROOT });

/** The addresses of a page's links and pictures that lead to this repository's own files. */
const ownLinks = (text: string): string[] =>
  [...text.matchAll(/\]\(([^)\s#]+)/g)]
    .flatMap(([, link]) => (link ? [link] : []))
    .filter((link) => !/^[a-z]+:/.test(link));

it.each(PAGES)('%s links to nothing that is not there', (page) => {
  const links = ownLinks(readFileSync(join(ROOT, page), 'utf8'));
  const lost = links.filter((link) => !existsSync(join(ROOT, dirname(page), link)));
  expect(lost.map((link) => `${relative(ROOT, page)}: ${link}`)).toEqual([]);
});
