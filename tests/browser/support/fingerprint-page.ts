import { afterAll, beforeAll } from 'vitest';
import { type StaticServer, serve } from '../../../scripts/browsers/serve.ts';
import { WATCH } from './fingerprint.ts';

/**
 * It names its icon, or the browser would ask for one when it likes. Its width is its own: how wide the window is
 * depends on what is open beside it.
 */
const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Microneedling: how many sessions?</title>
<style nonce="own">html { width: 600px; } body { width: 500px; } section { height: 40px; }</style>
<script nonce="own">${WATCH}</script></head>
<body><h1>Microneedling</h1>
<p>You need 3 microneedling sessions.</p>
<p>Wait 4 weeks between microneedling sessions.</p>
<section></section><section></section>
<form><input name="textContent" value="name"></form>
<div hidden="until-found">Found only when it is looked for.</div>
<details><summary>After care</summary>Make-up after 24 hours.</details>
<div contenteditable>To be written in.</div>
</body></html>`;

const STRICT =
  "default-src 'none'; img-src data:; script-src 'nonce-own'; style-src 'nonce-own'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The addresses of the page that tries to tell who visits it, below the server's own. */
export const WATCHFUL_PAGES = { any: 'watchful.html', strict: 'watchful-strict.html' } as const;

/** Serves them from loopback for as long as the specs of the file run. */
export function serveWatchfulPages(): () => StaticServer {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serve(async (path) => {
      const type = 'text/html; charset=utf-8';
      if (path === `/${WATCHFUL_PAGES.any}`) return { body: PAGE, type };
      if (path === `/${WATCHFUL_PAGES.strict}`) {
        return { body: PAGE, type, headers: { 'content-security-policy': STRICT } };
      }
      return null;
    });
  });
  afterAll(() => server.close());
  return () => server;
}
