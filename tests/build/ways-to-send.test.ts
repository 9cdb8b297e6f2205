import { Window } from 'happy-dom';
import { describe, expect, it, test } from 'vitest';
import { loadFacts } from '../../scripts/facts/load.ts';
import { builtFiles, TARGETS } from './support/built.ts';
import { KNOWN_HOSTS, KNOWN_WAYS } from './support/known-ways.ts';
import { loadsInStyles, waysToSendIn } from './support/ways-to-send.ts';

const ADDRESS = 'address ';
const SOURCES = new Set(loadFacts().sources.map(({ url }) => new URL(url).host));

describe.each(TARGETS)('the built extension for %s', (target) => {
  const scripts = builtFiles(target, '.js');
  const findings = scripts.flatMap(({ path, text }) =>
    waysToSendIn(text).map(({ way, code }) => ({ way, at: `${path}: ${code}` })),
  );

  it('has scripts in it', () => expect(scripts.length).toBeGreaterThan(2));

  it('holds no way to send but those that are listed with their reason', () => {
    const ways = findings.filter(({ way }) => !way.startsWith(ADDRESS));
    const known = KNOWN_WAYS.filter(({ only = target }) => only === target);
    const names = new Set([...ways, ...known].map(({ way }) => way));
    const unlisted = [...names].flatMap((name) => {
      const found = ways.filter(({ way }) => way === name).map(({ at }) => at);
      const times = known.find(({ way }) => way === name)?.times ?? 0;
      return found.length === times ? [] : [{ name, times, found }];
    });
    expect(unlisted).toEqual([]);
  });

  it('names no host but those of sources and those that are listed', () => {
    const known = new Set([...SOURCES, ...KNOWN_HOSTS.map(({ host }) => host)]);
    const unknown = findings.filter(
      ({ way }) => way.startsWith(ADDRESS) && !known.has(way.slice(ADDRESS.length)),
    );
    expect(unknown).toEqual([]);
  });

  it('has a content script that holds none of them and imports nothing', () => {
    const script = scripts.find(({ path }) => path === 'content-script.js');
    expect(waysToSendIn(script?.text ?? 'fetch()')).toEqual([]);
    expect(script?.text).not.toMatch(/\bimport\b/);
  });

  it.each(builtFiles(target, '.html'))('$path loads its own files alone', ({ text }) => {
    const { document } = new Window({
      settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true },
    });
    document.write(text);
    const own = /^\/(?!\/)[\w./-]+$/;
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^(?:src|href|action|formaction|srcset|data|poster|ping)$/.test(name)) {
          expect(value, element.outerHTML).toMatch(own);
        }
        expect(name, element.outerHTML).not.toMatch(/^on|^style$/);
      }
    }
    for (const link of document.querySelectorAll('link')) {
      expect(link.rel).toMatch(/^(?:stylesheet|modulepreload|icon)$/);
    }
    for (const script of document.querySelectorAll('script')) expect(script.textContent).toBe('');
    expect(document.querySelectorAll('[http-equiv], base, form, iframe, object')).toHaveLength(0);
  });

  it.each(builtFiles(target, '.css'))('$path loads nothing', ({ text }) => {
    expect(loadsInStyles(text)).toEqual([]);
  });
});

describe('the search for ways to send', () => {
  test.each([
    ['fetch("/x")', 'fetch'],
    ['globalThis["fetch"]("/x")', 'fetch'],
    ['const send = window.fetch', 'fetch'],
    ['new XMLHttpRequest()', 'XMLHttpRequest'],
    ['new WebSocket(a)', 'WebSocket'],
    ['new EventSource(a)', 'EventSource'],
    ['navigator.sendBeacon(a)', 'sendBeacon'],
    ['new Image().src = a', 'Image'],
    ['new Image().src = a', '.src ='],
    ['import(a)', 'import()'],
    ['import("https://a.example/x.js")', 'import()'],
    ['import("//a.example/x.js")', 'import()'],
    ['link.rel = `prefetch`', 'prefetch'],
    ['link.rel = "preconnect"', 'preconnect'],
    ['document.createElement("script")', '<script>'],
    ['(0, r.jsx)(`iframe`, {})', '<iframe>'],
    ['form.submit()', 'submit()'],
    ['form.requestSubmit()', 'requestSubmit'],
    ['location = a', '.location ='],
    ['location.href = a', '.href ='],
    ['window.location.assign(a)', 'location.assign()'],
    ['open(a)', 'window.open()'],
    ['window.open(a)', 'window.open()'],
    ['browser.tabs.create({ url })', 'tabs.create()'],
    ['new RTCPeerConnection()', 'RTCPeerConnection'],
    ['new WebTransport(a)', 'WebTransport'],
    ['importScripts(a)', 'importScripts'],
    ['new Worker(a)', 'Worker'],
    ['navigator.serviceWorker.register(a)', 'serviceWorker'],
    ['eval(a)', 'eval'],
    ['new Function(a)', 'Function()'],
    ['const a = "https://track.example/pixel"', 'address track.example'],
    ['const a = `//track.example/pixel`', 'address track.example'],
  ])('sees %s', (code, way) => {
    expect(waysToSendIn(code).map((finding) => finding.way)).toContain(way);
  });

  test.each(['import("./own.js")', 'const fetched = a.open', 'a.replace(/x/, "y")', 'call("p")'])(
    'takes no offence at %s',
    (code) => expect(waysToSendIn(code)).toEqual([]),
  );

  test.each(['@import "a.css";', 'a{background:url(https://a.example/x.png)}', 'a{b:url(x.png)}'])(
    'sees %s in styles',
    (css) => expect(loadsInStyles(css)).toHaveLength(1),
  );

  test('lists nothing without a reason', () => {
    for (const { why } of [...KNOWN_WAYS, ...KNOWN_HOSTS]) expect(why).toMatch(/^\S.{20,}\.$/);
  });
});
