import { beforeEach, describe, expect, it, vi } from 'vitest';
import { judgePage } from '../../../bridge/judge-page.ts';
import { createLook } from '../../../bridge/page/look.ts';
import { readRangesInOneWalk, show } from './range-text.ts';
import { savedPages } from './saved-pages.ts';

readRangesInOneWalk();

const ADDRESS = 'pages.example/p/1';
const judge = vi.fn(async (signs: Parameters<typeof judgePage>[0]) => judgePage(signs));
const lookAt = (page: Document, address = ADDRESS) => createLook(page, judge)(address);
const look = (html: string) => lookAt(show(html));
const subjectOf = async (looked: ReturnType<typeof look>) => (await looked)[0];
const isUnsure = async (looked: ReturnType<typeof look>) => (await looked)[1];
const filler = '<p>The quick brown fox jumps over the lazy dog and runs on.</p>'.repeat(20);

describe('a look', () => {
  beforeEach(() => void judge.mockClear());

  const pages = savedPages().filter(
    ({ html, expected }) => !expected.lateMilliseconds && !html.includes('shadowrootmode'),
  );
  it.each(pages)('tells what $slug is about', async ({ html, expected }) => {
    expect(await subjectOf(look(html))).toBe(expected.label);
  });

  it('reads open shadow roots', async () => {
    const page = show('<title>Journal</title><x-article></x-article>');
    const host = page.querySelector('x-article')?.attachShadow({ mode: 'open' });
    if (host) host.innerHTML = '<h1>Microneedling</h1><p>My first microneedling.</p>';
    expect(await subjectOf(lookAt(page))).toBe('about');
  });

  it('is unsure of a page with next to no text, and sure of one with enough', async () => {
    expect(await isUnsure(look('<title>App</title><div id="root"></div>'))).toBe(true);
    expect(await isUnsure(look(`<title>Foxes</title>${filler}`))).toBe(false);
  });

  it('does not take a script for text', async () => {
    const script = `<script>const state = "${'x'.repeat(5_000)}"</script>`;
    expect(await isUnsure(look(`<title>App</title><div id="root"></div>${script}`))).toBe(true);
  });

  it('is sure once a page is about it, however short', async () => {
    expect(await look('<title>Microneedling</title><h1>Microneedling</h1>')).toEqual([
      'about',
      false,
    ]);
  });

  it('reads the description', async () => {
    const page = `<head><title>Home</title><meta name="description" content="Microneedling in York"></head>${filler}`;
    expect(await subjectOf(look(page))).toBe('passing');
  });

  it('leaves menus, footers and comments out', async () => {
    const furniture = `<nav>Microneedling</nav><div class="site-footer"><p>Microneedling</p></div>
      <section id="comments"><p>I love microneedling</p></section><aside>Microneedling</aside>`;
    expect(await subjectOf(look(`<title>Foxes</title>${filler}${furniture}`))).toBe('unrelated');
  });

  it('survives a document without body or title', async () => {
    const page = new DOMParser().parseFromString('', 'text/html');
    page.documentElement.remove();
    expect(await lookAt(page)).toEqual(['unrelated', true]);
  });

  it('asks nobody about a page without a name of it', async () => {
    await look(`<title>Foxes</title>${filler}`);
    await look('<title>App</title><div id="root"></div>');
    expect(judge).not.toHaveBeenCalled();
  });

  it('asks once for as long as the page shows the same', async () => {
    const page = show(`<title>Foxes</title>${filler}<p>Some have microneedling.</p>`);
    const again = createLook(page, judge);
    expect([await again(ADDRESS), await again(ADDRESS)]).toEqual(Array(2).fill(['passing', false]));
    expect(judge).toHaveBeenCalledTimes(1);
    page.title = 'Microneedling';
    expect(await again(ADDRESS)).toEqual(['about', false]);
    expect(judge).toHaveBeenCalledTimes(2);
  });

  it('is unsure where nobody answers', async () => {
    judge.mockRejectedValueOnce(new Error('gone'));
    expect(await look(`<title>Microneedling</title>${filler}`)).toEqual(['unrelated', true]);
  });

  it('finds a name after a long script', async () => {
    const script = `<script>const state = "${'x'.repeat(300_000)}"</script>`;
    const text = `${filler}<p>Some have microneedling.</p>`;
    expect(await subjectOf(look(`<title>Foxes</title>${script}${text}`))).toBe('passing');
  });

  it('finds a name that is split over elements', async () => {
    const text = `${'<i></i>'.repeat(125)}<b>Micro</b><i>need</i><u>ling</u>${filler}`;
    expect(await subjectOf(look(`<title>Foxes</title>${text}`))).toBe('passing');
  });

  it('reads no more of a long page than its beginning', async () => {
    const page = show(`<title>Foxes</title>${filler.repeat(30)}<p>Microneedling</p>`);
    expect(await subjectOf(lookAt(page))).toBe('unrelated');
  });
});
