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

/** The addresses of pages whose name starts so, below the server's own. */
export const pagesNamed = (start: string): string[] =>
  readdirSync(PAGES)
    .filter((name) => name.startsWith(start))
    .sort();

export const seedPages = (): string[] =>
  existsSync(SEEDS)
    ? readdirSync(SEEDS)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => `seeds/${name}`)
        .sort()
    : [];

/** An article's text as a page: its first line the title and heading, every further line a paragraph. */
async function seedPage(path: string): Promise<{ body: string; type: string } | null> {
  const name = path.replace(/^\//, '');
  if (!seedPages().includes(name)) return null;
  const lines = readFileSync(join(SEEDS, '..', name), 'utf8')
    .split('\n')
    .filter(Boolean);
  const [title = '', ...rest] = lines.map(escaped);
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<h1>${title}</h1>${rest.map((line) => `<p>${line}</p>`).join('\n')}</html>`;
  return { body, type: 'text/html; charset=utf-8' };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
