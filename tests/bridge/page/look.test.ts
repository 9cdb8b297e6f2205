import { describe, expect, it } from 'vitest';
import { lookAt } from '../../../bridge/page/look.ts';
import { parse, savedPages } from './saved-pages.ts';

const ADDRESS = 'https://pages.example/p/1';
const look = (html: string, address = ADDRESS) => lookAt(parse(html), address);
const subjectOf = ([subject]: ReturnType<typeof lookAt>) => subject;
const isUnsure = ([, unsure]: ReturnType<typeof lookAt>) => unsure;
const filler = '<p>The quick brown fox jumps over the lazy dog and runs on.</p>'.repeat(20);

describe('lookAt', () => {
  const pages = savedPages().filter(
    ({ html, expected }) => !expected.lateMilliseconds && !html.includes('shadowrootmode'),
  );
  it.each(pages)('tells what $slug is about', ({ html, expected }) => {
    expect(subjectOf(look(html))).toBe(expected.label);
  });

  it('reads open shadow roots', () => {
    const page = parse('<title>Journal</title><x-article></x-article>');
    const host = page.querySelector('x-article')?.attachShadow({ mode: 'open' });
    if (host) host.innerHTML = '<h1>Microneedling</h1><p>My first microneedling.</p>';
    expect(subjectOf(lookAt(page, ADDRESS))).toBe('about');
  });

  it('is unsure of a page with next to no text, and sure of one with enough', () => {
    expect(isUnsure(look('<title>App</title><div id="root"></div>'))).toBe(true);
    expect(isUnsure(look(`<title>Foxes</title>${filler}`))).toBe(false);
  });

  it('does not take a script for text', () => {
    const script = `<script>const state = "${'x'.repeat(5_000)}"</script>`;
    expect(isUnsure(look(`<title>App</title><div id="root"></div>${script}`))).toBe(true);
  });

  it('is sure once a page is about it, however short', () => {
    expect(look('<title>Microneedling</title><h1>Microneedling</h1>')).toEqual(['about', false]);
  });

  it('reads the description', () => {
    const page = `<head><title>Home</title><meta name="description" content="Microneedling in York"></head>${filler}`;
    expect(subjectOf(look(page))).toBe('passing');
  });

  it('leaves menus, footers and comments out', () => {
    const furniture = `<nav>Microneedling</nav><div class="site-footer"><p>Microneedling</p></div>
      <section id="comments"><p>I love microneedling</p></section><aside>Microneedling</aside>`;
    expect(subjectOf(look(`<title>Foxes</title>${filler}${furniture}`))).toBe('unrelated');
  });

  it('survives a document without body or title', () => {
    const page = parse('');
    page.documentElement.remove();
    expect(lookAt(page, ADDRESS)).toEqual(['unrelated', true]);
  });
});
