import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectBlocks, collectIdly } from '../../../bridge/page/page-blocks.ts';
import { anyMarkup } from './any-markup.ts';
import { parse } from './saved-pages.ts';

const PLENTY = [10_000, 100_000] as const;
const blocksOf = (html: string) => collectBlocks(parse(html), PLENTY).blocks;
const textsOf = (html: string) => blocksOf(html).map(({ text }) => text);

describe('collectBlocks', () => {
  it('keeps text together over inline elements and parts it at blocks', () => {
    const html = '<div>Every <b>4</b>–6&nbsp;weeks<p>Then rest.</p>and again</div>';
    expect(textsOf(html)).toEqual(['Every 4–6 weeks', 'Then rest.', 'and again']);
  });

  it('makes white space single and keeps line breaks', () => {
    const html = '<p> <br> a\n\n  b <br> c<br/> <br/>d <i> </i><br></p>';
    expect(textsOf(html)).toEqual(['a b\nc\n\nd']);
  });

  it('names the element that tells what a text is', () => {
    const html = `<h2><span>Sessions</span></h2><ul><li><p>three</p></li></ul>
      <dl><dt>Downtime</dt><dd>a day</dd></dl>
      <details><summary>How often?</summary><div>monthly</div></details>
      <h3><button>Is it safe?</button></h3>`;
    expect(blocksOf(html)).toEqual([
      { tag: 'h2', text: 'Sessions' },
      { tag: 'li', text: 'three' },
      { tag: 'dt', text: 'Downtime' },
      { tag: 'dd', text: 'a day' },
      { tag: 'summary', text: 'How often?' },
      { tag: 'p', text: 'monthly' },
      { tag: 'h3', text: 'Is it safe?' },
    ]);
  });

  it('counts rows and columns of each table', () => {
    const table = (cell: string) =>
      `<table><tr><th>Area</th><th>Price</th></tr><tr><td></td><td>${cell}</td></tr></table>`;
    expect(blocksOf(table('£1') + table('£2'))).toEqual([
      { tag: 'th', text: 'Area', row: 0, column: 0 },
      { tag: 'th', text: 'Price', row: 0, column: 1 },
      { tag: 'td', text: '£1', row: 1, column: 1 },
      { tag: 'th', text: 'Area', row: 0, column: 0 },
      { tag: 'th', text: 'Price', row: 0, column: 1 },
      { tag: 'td', text: '£2', row: 1, column: 1 },
    ]);
  });

  it('leaves out what is not text and what is furniture', () => {
    const html = `<script>1</script><style>2</style><template>3</template><textarea>4</textarea>
      <nav>5</nav><footer>6</footer><div role="navigation">7</div><ul class="main-menu x">8</ul>
      <div id="comments">9</div><p class="menu">kept</p><div class="menuhin">kept too</div>`;
    expect(textsOf(html)).toEqual(['kept', 'kept too']);
  });

  it('reads nested open shadow roots and what is slotted', () => {
    const page = parse('<x-a><i>light</i></x-a><p>after</p>');
    const outer = page.querySelector('x-a')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<p>shade</p><x-b></x-b>';
    const inner = outer?.querySelector('x-b')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>deep</p>';
    const { blocks } = collectBlocks(page, PLENTY);
    expect(blocks.map(({ text }) => text)).toEqual(['shade', 'deep', 'light', 'after']);
  });

  it('stops at its budget of characters and of nodes, and says so', () => {
    const page = parse('<p>12345</p>'.repeat(50));
    const byText = collectBlocks(page, [1_000, 12]);
    expect(byText.stoppedEarly).toBe(true);
    expect(byText.blocks.map(({ text }) => text)).toEqual(['12345', '12345', '12']);
    const byNodes = collectBlocks(page, [7, 1_000]);
    expect(byNodes.stoppedEarly).toBe(true);
    expect(byNodes.blocks).toHaveLength(3);
    expect(collectBlocks(page, PLENTY).stoppedEarly).toBe(false);
  });

  it('reads a form whose fields take the names of its properties', () => {
    const names = [
      'localName',
      'nodeType',
      'shadowRoot',
      'firstChild',
      'parentNode',
      'getAttribute',
    ];
    const fields = names.map((name) => `<input name="${name}">`).join('');
    expect(textsOf(`<form>${fields}<p>Read me</p></form>`)).toEqual(['Read me']);
  });

  it('reads ten thousand nested elements', () => {
    const page = parse('<p>start</p>');
    let inner: Element = page.body;
    for (let depth = 0; depth < 10_000; depth++) {
      inner = inner.appendChild(page.createElement(depth % 2 ? 'li' : 'div'));
    }
    inner.append('end');
    const { blocks } = collectBlocks(page, [20_000, 1_000]);
    expect(blocks.at(-1)).toEqual({ tag: 'li', text: 'end' });
  });

  it('changes nothing in the page', () => {
    const page = parse('<h1>A</h1><ul><li>b <i>c</i></li></ul>');
    const before = page.documentElement.outerHTML;
    collectBlocks(page, PLENTY);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('any page', () => {
  it('is told in blocks with white space made single', () => {
    fc.assert(
      fc.property(anyMarkup, (html) => {
        for (const text of textsOf(html)) {
          const lines = text.split('\n').map((line) => line.split(/\s+/).join(' ').trim());
          expect(text).toBe(lines.join('\n').trim());
        }
      }),
    );
  });

  it('keeps all its letters but those of menus, in order', () => {
    fc.assert(
      fc.property(anyMarkup, (html) => {
        const page = parse(html);
        for (const menu of page.querySelectorAll('nav, div.menu, section.menu, ul.menu, form.menu'))
          menu.remove();
        const all = page.body.textContent.replace(/\s+/g, '');
        expect(textsOf(html).join('').replace(/\s+/g, '')).toBe(all);
      }),
    );
  });
});

describe('collectIdly', () => {
  const LONG = '<main>'.concat('<p>One <b>two</b></p>'.repeat(4_000), '</main>');
  const ALL = [50_000, 1_000_000] as const;

  it('collects the same blocks, and lets the page go on between its parts', async () => {
    const page = parse(LONG);
    let ticks = 0;
    const ticking = setInterval(() => ticks++, 0);
    const blocks = await collectIdly(page, ALL);
    clearInterval(ticking);
    expect(blocks).toEqual(collectBlocks(page, ALL));
    expect(ticks).toBeGreaterThan(0);
  });

  it('says that it stopped early where the page takes its place away', async () => {
    const page = parse(LONG);
    const reading = collectIdly(page, ALL);
    page.querySelector('main')?.remove();
    const { blocks, stoppedEarly } = await reading;
    expect(stoppedEarly).toBe(true);
    expect(blocks.length).toBeLessThan(4_000);
  });
});
