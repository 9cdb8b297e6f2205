/**
 * Adds a saved page to the tests:
 *   npm run new:page -- clinic-faq-table saved.html
 * Without a file it writes a small page to fill in. What the reader finds now is written as a draft: read the page
 * and correct it before committing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClaims } from '../core/claims/read-claims.ts';
import { readSavedPage } from './check/read-saved-page.ts';

const PAGES = join(import.meta.dirname, '../tests/pages');
const EMPTY = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Microneedling</title>
</head>
<body>
<h1>Microneedling</h1>
<p>Write the page here, in your own words.</p>
</body>
</html>
`;

const [slug = '', file] = process.argv.slice(2);
const folder = join(PAGES, slug);
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) {
  refuse(
    'Name the page in lower-case words joined by hyphens: npm run new:page -- clinic-faq-table',
  );
} else if (existsSync(folder)) {
  refuse(`There is already a page named ${slug}.`);
} else {
  addPage();
}

function refuse(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

function addPage(): void {
  mkdirSync(folder);
  const page = join(folder, 'page.html');
  writeFileSync(page, file ? readFileSync(file, 'utf8') : EMPTY);
  writeFileSync(join(folder, 'expected.json'), `${JSON.stringify(draft(page), null, 2)}\n`);
  console.log(`Wrote tests/pages/${slug}. Correct its expected.json, then run the tests.`);
  // The window that read the page would keep the process alive.
  process.exit();
}

function draft(page: string): unknown {
  const { claims } = readClaims(readSavedPage(page));
  const figures = claims
    .filter(({ unit }) => unit !== null)
    .map(({ topic, concern, min, max, unit, currency }) => ({
      topic,
      concern,
      min,
      max,
      unit,
      ...(currency && currency !== 'USD' ? { currency } : {}),
    }));
  const promises = claims
    .filter(({ stance }) => stance !== null)
    .map(({ topic, stance }) => ({ topic, stance }));
  return { label: 'about', claims: figures, ...(promises.length > 0 ? { promises } : {}) };
}
