import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { inFolder, type StaticServer, serve } from '../../../scripts/browsers/serve.ts';

const PAGES = join(import.meta.dirname, '../../pages');
/** Texts of articles as they were found, kept beside the repository where they may not be part of it. */
const SEEDS = join(import.meta.dirname, '../../../../shared/seeds');

/** The saved pages, served from loopback for as long as the specs of the file run. */
export function servePages(): () => StaticServer {
  let server: StaticServer;
  const saved = inFolder(PAGES);
  beforeAll(async () => {
    server = await serve(async (path) => (await seedPage(path)) ?? saved(path));
  });
  afterAll(() => server.close());
  return () => server;
}

/** What a saved page says of itself, in expected.json. */
export interface ExpectedPage {
  readonly label: 'about' | 'passing' | 'unrelated';
  /** Clicks, by selector and in this order, and what the page is about after each. */
  readonly afterClick?: Readonly<Record<string, ExpectedPage['label']>>;
}
export interface SavedPage {
  /** Its address below the server's own. */
  readonly path: string;
  readonly expected: ExpectedPage;
}

/** Every saved page whose name starts so. */
export function savedPages(start = ''): SavedPage[] {
  return readdirSync(PAGES)
    .filter((name) => name.startsWith(start))
    .sort()
    .map((name) => {
      const file = readdirSync(join(PAGES, name)).find((each) => each.startsWith('page.'));
      const expected = readFileSync(join(PAGES, name, 'expected.json'), 'utf8');
      return { path: `${name}/${file}`, expected: JSON.parse(expected) };
    });
}

/** The articles as they were found; none where they are not at hand. */
export const seedPages = (): SavedPage[] =>
  seedNames().map((name) => ({ path: `seeds/${name}`, expected: { label: 'about' } }));

const seedNames = (): string[] =>
  existsSync(SEEDS)
    ? readdirSync(SEEDS)
        .filter((name) => name.endsWith('.txt'))
        .sort()
    : [];

/** An article's text as a page: its first line the title and heading, every further line a paragraph. */
async function seedPage(path: string): Promise<{ body: string; type: string } | null> {
  const name = seedNames().find((each) => path === `/seeds/${each}`);
  if (!name) return null;
  const lines = readFileSync(join(SEEDS, name), 'utf8').split('\n').filter(Boolean);
  const [title = '', ...rest] = lines.map(escaped);
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<h1>${title}</h1>${rest.map((line) => `<p>${line}</p>`).join('\n')}</html>`;
  return { body, type: 'text/html; charset=utf-8' };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
