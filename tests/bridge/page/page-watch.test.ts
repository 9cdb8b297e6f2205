import { describe, expect, it, vi } from 'vitest';
import { judgePage } from '../../../bridge/judge-page.ts';
import type { Judge } from '../../../bridge/page/look.ts';
import type { Permission } from '../../../bridge/page/may-look.ts';
import { createPageWatch } from '../../../bridge/page/page-watch.ts';
import { readRangesInOneWalk, show } from './range-text.ts';

readRangesInOneWalk();

const ABOUT =
  '<head><title>Microneedling</title></head><h1>Microneedling</h1><p>Three to six sessions.</p>';
const OTHER = `<head><title>Foxes</title></head><h1>Foxes</h1>${'<p>Foxes sleep by day and hunt by night.</p>'.repeat(30)}`;

const judge: Judge = async (signs) => judgePage(signs);

/** Tells of every reading of a page's text, however it is done. */
function readingOf() {
  const spies = (['createTreeWalker', 'createRange', 'body'] as const).map((way) =>
    way === 'body' ? vi.spyOn(Document.prototype, way, 'get') : vi.spyOn(Document.prototype, way),
  );
  return {
    check: () => spies.map((spy) => expect(spy).not.toHaveBeenCalled()),
    mockRestore: () => spies.map((spy) => spy.mockRestore()),
  };
}

function watchOf(html: string, permission: Permission = 'yes') {
  const page = show(html);
  const address = { href: 'https://a.example/p?q=secret#x', hostname: 'a.example', pathname: '/p' };
  const onChange = vi.fn();
  const mayLook = vi.fn(async () => permission);
  const watch = createPageWatch(page, address, mayLook, judge, onChange);
  return { watch, page, address, onChange, mayLook };
}

describe('createPageWatch', () => {
  it('describes a page by subject, title, host and path, without its query', async () => {
    const { watch, onChange } = watchOf(ABOUT);
    const state = await watch.describe();
    expect(state).toEqual({ kind: 'about', title: 'Microneedling', host: 'a.example', path: '/p' });
    expect(onChange).toHaveBeenCalledExactlyOnceWith(state);
  });

  it('says nothing of pages that never name it', async () => {
    const { watch, onChange } = watchOf(OTHER);
    expect((await watch.describe()).kind).toBe('unrelated');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('tells once, and again when the page is no longer about it', async () => {
    const { watch, page, onChange } = watchOf(ABOUT);
    await watch.describe();
    await watch.describe();
    expect(onChange).toHaveBeenCalledTimes(1);
    page.documentElement.innerHTML = OTHER;
    await watch.describe();
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ kind: 'unrelated' });
  });

  it.each(['only-when-clicked', 'site-left-alone'] as const)(
    'reads nothing when %s',
    async (why) => {
      const { watch } = watchOf(ABOUT, why);
      const touched = readingOf();
      const titleRead = vi.spyOn(Document.prototype, 'title', 'get');
      expect(await watch.describe()).toEqual({ kind: 'not-read', why, host: 'a.example' });
      touched.check();
      expect(titleRead).not.toHaveBeenCalled();
      touched.mockRestore();
      titleRead.mockRestore();
    },
  );

  it('reads when asked, and stands by it until the address changes', async () => {
    const { watch, address } = watchOf(ABOUT, 'only-when-clicked');
    expect(await watch.read(true)).toMatchObject({
      state: { kind: 'about' },
      blocks: [
        { tag: 'h1', text: 'Microneedling' },
        { tag: 'p', text: 'Three to six sessions.' },
      ],
      stoppedEarly: false,
    });
    expect((await watch.read()).state.kind).toBe('about');
    expect((await watch.describe()).kind).toBe('about');
    address.href = 'https://a.example/other';
    expect((await watch.describe()).kind).toBe('not-read');
  });

  it.each(['only-when-clicked', 'site-left-alone'] as const)(
    'hands over no text by itself when %s',
    async (why) => {
      const { watch } = watchOf(ABOUT, why);
      const touched = readingOf();
      expect(await watch.read()).toEqual({ state: { kind: 'not-read', why, host: 'a.example' } });
      expect(await watch.describe()).toMatchObject({ kind: 'not-read' });
      touched.check();
      touched.mockRestore();
    },
  );

  it('reads by itself where it may, which is not yet asking', async () => {
    const { watch, mayLook } = watchOf(ABOUT);
    expect(await watch.read()).toHaveProperty('blocks.length', 2);
    mayLook.mockResolvedValue('site-left-alone');
    expect((await watch.read()).state.kind).toBe('not-read');
  });

  it.each(['yes', 'only-when-clicked'] as const)(
    'stops reading a site that is left alone after it was asked for (%s), and says so',
    async (before) => {
      const { watch, mayLook, onChange } = watchOf(ABOUT, before);
      await watch.read(true);
      mayLook.mockResolvedValue('site-left-alone');
      expect(await watch.describe()).toMatchObject({ kind: 'not-read', why: 'site-left-alone' });
      expect(onChange.mock.lastCall?.[0]).toMatchObject({ kind: 'not-read' });
      expect(onChange).toHaveBeenCalledTimes(2);
    },
  );

  it('reads no page that is not HTML', async () => {
    const page = new DOMParser().parseFromString('<a>Microneedling</a>', 'text/xml');
    const contentType = vi
      .spyOn(Document.prototype, 'contentType', 'get')
      .mockReturnValue('text/xml');
    const address = { href: 'https://a.example/x.xml', hostname: 'a.example', pathname: '/x.xml' };
    const watch = createPageWatch(page, address, async () => 'yes', judge, vi.fn());
    const unreadable = { kind: 'unreadable', why: 'not-html' };
    expect(await watch.describe()).toEqual(unreadable);
    expect(await watch.read(true)).toEqual({ state: unreadable });
    contentType.mockRestore();
  });

  it('asks what the reader allows before every look', async () => {
    const { watch, mayLook } = watchOf(OTHER);
    await watch.describe();
    mayLook.mockResolvedValue('site-left-alone');
    expect((await watch.describe()).kind).toBe('not-read');
  });
});

describe('a further look', () => {
  const THIN = '<head><title>App</title></head><div id="root"></div>';

  it('is worth while on a page with next to no text, until it has some', async () => {
    const { watch, page, onChange } = watchOf(THIN);
    expect(await watch.look()).toBe(true);
    page.body.innerHTML = '<h1>Microneedling</h1><p>All about microneedling.</p>';
    expect(await watch.look()).toBe(false);
    expect(onChange.mock.calls).toMatchObject([[{ kind: 'about' }]]);
  });

  it('is not worth while on a page that has its text, or may not be read', async () => {
    expect(await watchOf(OTHER).watch.look()).toBe(false);
    const { watch, mayLook } = watchOf(THIN);
    await watch.look();
    mayLook.mockResolvedValue('only-when-clicked');
    expect(await watch.look()).toBe(false);
  });
});
