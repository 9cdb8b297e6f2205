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

/** What becomes of a page: what it is about, or that it can't be read. */
export type PageFate = 'about' | 'passing' | 'unrelated' | 'unreadable';

/** What a saved page says of itself, in expected.json. */
interface ExpectedPage {
  readonly label?: PageFate;
  readonly state?: 'unreadable';
  /** Clicks, by selector and in this order, and what the page is about after each. */
  readonly afterClick?: Readonly<Record<string, PageFate>>;
}
export interface SavedPage {
  /** Its address below the server's own. */
  readonly path: string;
  readonly fate: PageFate;
  readonly afterClick: readonly (readonly [selector: string, fate: PageFate])[];
}

/** Every saved page whose name starts so. */
export function savedPages(start = ''): SavedPage[] {
  return readdirSync(PAGES)
    .filter((name) => name.startsWith(start))
    .sort()
    .map((name) => {
      const file = readdirSync(join(PAGES, name)).find((each) => each.startsWith('page.'));
      const expected = readExpected(name);
      const fate = expected.label ?? expected.state;
      if (!fate) throw new Error(`${name}/expected.json names neither label nor state`);
      const afterClick = Object.entries(expected.afterClick ?? {});
      return { path: `${name}/${file}`, fate, afterClick };
    });
}

const readExpected = (name: string): ExpectedPage =>
  JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'));

/** The articles as they were found; none where they are not at hand. */
export const seedPages = (): SavedPage[] =>
  seedNames().map((name) => ({ path: `seeds/${name}`, fate: 'about', afterClick: [] }));

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
