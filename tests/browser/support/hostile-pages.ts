import type { OutgoingHttpHeaders } from 'node:http';
import { afterAll, beforeAll } from 'vitest';
import { type StaticServer, serve } from '../../../scripts/browsers/serve.ts';
import { BOMB_PIECES, bomb } from '../../../scripts/fuzz/bombs.ts';
import type { PageFate } from './pages.ts';

/** A page that hates whatever reads it. */
export interface HostilePage {
  readonly name: string;
  readonly body: () => string | Buffer;
  readonly fate: PageFate;
  /** Some of its claims are found. */
  readonly claims?: true;
  readonly type?: string;
  readonly headers?: OutgoingHttpHeaders;
}

const TITLE = 'Microneedling: how many sessions?';
const CLAIMS =
  '<h1>Microneedling</h1><p>You need 3 microneedling sessions.</p><p>Wait 4 weeks between microneedling sessions.</p>';
const html = (body: string, head = `<title>${TITLE}</title>`): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
const script = (code: string): string => `<script>${code}</script>`;

/** A hidden box with 1,000,000 elements, made in the page: a server would take longer to hand them over. */
const MILLION = `<div hidden id="many"></div>${script(`
  const thousand = document.createElement('b');
  for (let i = 0; i < 999; i++) thousand.append(document.createElement('i'));
  const many = document.getElementById('many');
  for (let i = 0; i < 1_000; i++) many.append(thousand.cloneNode(true));`)}`;

/** Runs where markup from the page is taken for markup anywhere. */
const PAYLOADS = [
  '<img src=x onerror="top.ran=1">',
  '<script>top.ran=1</script>',
  '<svg onload="top.ran=1">',
  '"><iframe srcdoc="<script>top.ran=1</script>">',
  'javascript:top.ran=1',
  '{{constructor.constructor("top.ran=1")()}}',
  '${'.concat('top.ran=1}'),
];
const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Every property that a reader of pages would use, hidden behind fields and names. */
const CLOBBERS =
  `textContent childNodes children firstChild nextSibling parentNode nodeType nodeName localName tagName
  attributes className id shadowRoot getAttribute getElementById querySelector querySelectorAll matches closest
  body head title documentElement contentType createTreeWalker createRange getElementsByTagName location
  addEventListener toString constructor __proto__ hasOwnProperty role data length item`
    .split(/\s+/)
    .filter(Boolean);

/** Has every way into the page's objects tell who came by, and throw. */
const TRAPS = `
  window.touched = [];
  const trap = (owner, name) => {
    const told = () => { window.touched.push(name); throw new Error('trapped ' + name); };
    try { Object.defineProperty(owner, name, { get: told, set: told, configurable: true }); } catch {}
  };
  for (const name of ['textContent', 'childNodes', 'firstChild', 'nextSibling', 'parentNode', 'nodeType'])
    trap(Node.prototype, name);
  for (const name of ['localName', 'shadowRoot', 'className', 'getElementsByTagName', 'querySelector', 'role'])
    trap(Element.prototype, name);
  for (const name of ['createTreeWalker', 'createRange', 'contentType', 'title', 'head'])
    trap(Document.prototype, name);
  for (const name of ['data', 'substringData']) trap(CharacterData.prototype, name);
  for (const name of ['setStart', 'setEnd', 'setEndBefore', 'toString']) trap(Range.prototype, name);
  for (const name of ['nextNode', 'firstChild', 'nextSibling', 'parentNode']) trap(TreeWalker.prototype, name);
  for (const name of ['kind', 'blocks', 'tag', 'row', 'asked', 'title', 'path']) trap(Object.prototype, name);
  for (const name of ['normalize', 'matchAll']) trap(String.prototype, name);
  for (const name of ['exec', 'test']) trap(RegExp.prototype, name);
  for (const name of ['flatMap', 'findLast', 'at']) trap(Array.prototype, name);
  trap(CSS, 'highlights'); trap(window, 'navigation'); trap(window, 'chrome'); trap(window, 'browser');`;

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'a form whose fields hide its properties',
    body: () =>
      html(`<form>${CLOBBERS.map((name) => `<input name="${name}" id="${name}">`).join('')}
        ${CLAIMS}</form>`),
    fate: 'about',
    claims: true,
  },
  {
    name: 'pictures and forms whose names hide the document’s properties',
    body: () =>
      html(
        `${CLAIMS}${CLOBBERS.map(
          (name) => `<img name="${name}"><form name="${name}"><input name="${name}"></form>`,
        ).join('')}`,
      ),
    fate: 'about',
    claims: true,
  },
  {
    name: 'overridden prototypes',
    body: () => html(CLAIMS, `<title>${TITLE}</title>${script(TRAPS)}`),
    fate: 'about',
    claims: true,
  },
  {
    name: '1,000,000 nodes',
    body: () => html(CLAIMS + MILLION),
    fate: 'about',
    claims: true,
  },
  {
    name: '1,000,000 nodes before the first word',
    body: () => html(MILLION + CLAIMS),
    fate: 'about',
  },
  {
    name: 'one text of 50 MB',
    body: () =>
      // A parser would make many short ones of it.
      html(
        `${CLAIMS}<div hidden id="long"></div>${script(`
        document.getElementById('long').append('Microneedling takes 3 sessions. '.repeat(1_638_400));`)}`,
      ),
    fate: 'about',
    claims: true,
  },
  {
    name: '10,000 nested elements',
    body: () =>
      html(
        `<main id="deep"></main>${script(`
          let at = document.getElementById('deep');
          for (let i = 0; i < 10_000; i++) at = at.appendChild(document.createElement('b'));
          at.innerHTML = ${JSON.stringify(CLAIMS)};`)}`,
        // The browser itself would give up on laying out so deep a tree.
        `<title>${TITLE}</title><style>main{display:none}</style>`,
      ),
    fate: 'about',
    claims: true,
  },
  {
    name: '10,000 nested shadow roots',
    body: () =>
      html(
        `${CLAIMS}<main id="deep" style="display:none"></main>${script(`
        let at = document.getElementById('deep');
        for (let i = 0; i < 10_000; i++) {
          const next = document.createElement('div');
          at.appendChild(next);
          at = next.attachShadow({ mode: 'open' });
        }`)}`,
      ),
    fate: 'about',
    claims: true,
  },
  {
    name: 'endless mutation',
    body: () =>
      html(
        `${CLAIMS}<div id="box"></div>${script(`
        const box = document.getElementById('box');
        new MutationObserver(() => setTimeout(() => box.replaceChildren(String(Math.random()))))
          .observe(box, { childList: true });
        setInterval(() => { box.append(document.createElement('p')); document.title += ''; }, 1);`)}`,
      ),
    fate: 'about',
    claims: true,
  },
  {
    name: 'endless history.pushState',
    body: () =>
      html(
        `${CLAIMS}${script(`
        let i = 0;
        setInterval(() => { try { history.pushState(null, '', '/' + i++); } catch {} }, 50);`)}`,
      ),
    fate: 'about',
    claims: true,
  },
  {
    name: 'no body',
    type: 'application/xhtml+xml',
    body: () =>
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${TITLE}</title></head></html>`,
    fate: 'about',
  },
  {
    name: 'no element at all, in the end',
    body: () => html(`${CLAIMS}${script('document.documentElement.remove()')}`),
    fate: 'unrelated',
  },
  {
    name: 'a frameset for a body',
    body: () =>
      `<!doctype html><title>${TITLE}</title><frameset cols="*"><frame src="about:blank"></frameset>`,
    fate: 'about',
  },
  {
    name: 'XML',
    type: 'text/xml',
    body: () => `<?xml version="1.0"?><page><title>${TITLE}</title><p>3 sessions</p></page>`,
    fate: 'unreadable',
  },
  {
    name: 'SVG',
    type: 'image/svg+xml',
    body: () =>
      `<svg xmlns="http://www.w3.org/2000/svg"><title>${TITLE}</title><text>3 sessions</text></svg>`,
    fate: 'unreadable',
  },
  {
    name: 'plain text',
    type: 'text/plain; charset=utf-8',
    body: () => `${TITLE}\n\nYou need 3 microneedling sessions.`,
    fate: 'unreadable',
  },
  {
    name: 'document.open() later',
    body: () =>
      html(
        script(`setTimeout(() => {
          document.open();
          document.write(${JSON.stringify(html(CLAIMS))});
          document.close();
        }, 300)`),
        '<title>…</title>',
      ),
    fate: 'about',
    claims: true,
  },
  {
    name: 'sandboxed frames',
    body: () =>
      html(
        `<p>Knitting for beginners: cast on twenty stitches.</p>${`<iframe sandbox srcdoc="${html(CLAIMS).replaceAll('"', '&quot;')}"></iframe>`.repeat(5)}`,
        '<title>Knitting</title>',
      ),
    fate: 'unrelated',
  },
  {
    name: 'a page that is sandboxed itself',
    headers: { 'content-security-policy': 'sandbox' },
    body: () => html(CLAIMS),
    fate: 'about',
    claims: true,
  },
  {
    name: 'markup and script in its title and claims',
    body: () =>
      html(
        `${CLAIMS}${PAYLOADS.map(
          (payload) =>
            `<p>You need 3 microneedling sessions ${asText(payload)}</p><h2>${asText(payload)}</h2>`,
        ).join('')}`,
        `<title>Microneedling ${asText(PAYLOADS.join(' '))}</title>`,
      ),
    fate: 'about',
    claims: true,
  },
  {
    name: 'bidi controls, zero-width characters, emoji and half characters',
    body: () =>
      html(
        `${CLAIMS}<p id="half"></p><p>You need \u202e3\u202c micro\u200bneedling\u00ad sessions 💉\u2066.</p>${script(`
          document.title = 'Microneedling \\u202e \\u200b 💉 \\ud800';
          document.getElementById('half').textContent =
            'You need 3 microneedling sessions \\ud800, 4 weeks apart \\udfff.';`)}`,
      ),
    fate: 'about',
    claims: true,
  },
  {
    name: 'words of 1 MB',
    body: () =>
      html(
        `${CLAIMS}<h2>${'microneedling'.repeat(80_000)}</h2><p>${'4'.repeat(1_000_000)}</p>`,
        `<title>${TITLE} ${'x'.repeat(1_000_000)}</title>`,
      ),
    fate: 'about',
    claims: true,
  },
  {
    name: 'texts that have patterns try for ever',
    body: () =>
      html(
        `${CLAIMS}${BOMB_PIECES.map(
          (piece) => `<pre>You need 3 sessions ${asText(bomb(piece, 14_000))}</pre>`,
        ).join('\n')}`,
      ),
    fate: 'about',
    claims: true,
  },
];

/** Harmless pages to come from, so that what is shown of the next page can't be left over from the one before. */
export const CALM_PAGES = {
  about: { name: 'calm about', body: () => html(CLAIMS), fate: 'about' },
  unrelated: {
    name: 'calm unrelated',
    body: () => html('<p>Cast on twenty stitches.</p>'.repeat(50), '<title>Knitting</title>'),
    fate: 'unrelated',
  },
} as const satisfies Record<string, HostilePage>;

/** The address of a hostile page below the server's own. */
export const pathOf = ({ name }: HostilePage): string =>
  `${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.html`;

/** Serves the hostile pages from loopback for as long as the specs of the file run. */
export function serveHostilePages(): () => StaticServer {
  let server: StaticServer;
  beforeAll(async () => {
    server = await serve(async (path) => {
      const pages: readonly HostilePage[] = [...HOSTILE_PAGES, ...Object.values(CALM_PAGES)];
      const page = pages.find((each) => `/${pathOf(each)}` === path);
      if (!page) return null;
      const { type = 'text/html; charset=utf-8', headers = {} } = page;
      return { body: page.body(), type, headers };
    });
  });
  afterAll(() => server.close());
  return () => server;
}
