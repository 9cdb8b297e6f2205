import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inFolder, type StaticServer, serve } from '../../../scripts/browsers/serve.ts';

const ARTICLE = join(import.meta.dirname, '../../../scripts/start/article');

let server: StaticServer;
beforeEach(async () => {
  server = await serve(inFolder(ARTICLE));
});
afterEach(() => server.close());

it('serves on loopback alone', () => {
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
});

it('serves a folder’s page and its style', async () => {
  const page = await fetch(server.url);
  expect(page.headers.get('content-type')).toContain('text/html');
  expect(await page.text()).toContain('<h1>');
  const style = await fetch(`${server.url}article.css`);
  expect(style.headers.get('content-type')).toContain('text/css');
});

it.each(['/nothing.html', '/%2e%2e/essentials.ts', '/..%2fessentials.ts', '//etc/passwd'])(
  'finds nothing at %s',
  async (path) => {
    const response = await fetch(server.url.slice(0, -1) + path);
    expect(response.status).toBe(404);
  },
);

it('remembers every request', async () => {
  await fetch(server.url);
  await fetch(`${server.url}missing?x=1`, { method: 'POST' });
  expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /',
    'POST /missing',
  ]);
});
