import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../bridge/page/page-blocks.ts';
import { toTextBlocks } from '../../../bridge/page/text-blocks.ts';
import { parse } from './saved-pages.ts';

const placedBlocks = (html: string) =>
  toTextBlocks(collectBlocks(parse(html), [1_000, 10_000]).blocks);
const textBlocks = (html: string) => placedBlocks(html).map(({ source, from, ...block }) => block);

describe('toTextBlocks', () => {
  it('says what each block is', () => {
    const html = `<h2>Plan</h2><p>Three visits.</p><ul><li>monthly</li></ul>
      <details><summary>Downtime</summary><p>A day.</p></details>`;
    expect(textBlocks(html)).toEqual([
      { kind: 'heading', level: 2, text: 'Plan' },
      { kind: 'paragraph', text: 'Three visits.' },
      { kind: 'list-item', text: 'monthly' },
      { kind: 'question', text: 'Downtime' },
      { kind: 'paragraph', text: 'A day.' },
    ]);
  });

  it('gives cells the heads of their column and row', () => {
    const html = `<table><thead><tr><th>Area</th><th>Sessions</th><th>Apart</th></tr></thead>
      <tr><th scope="row">Acne scars</th><td>3–6</td><td>4 weeks</td></tr>
      <tr><td>Pores</td><td></td><td>6 weeks</td></tr></table>`;
    expect(textBlocks(html)).toEqual([
      { kind: 'table-cell', text: '3–6', context: ['Sessions', 'Acne scars'] },
      { kind: 'table-cell', text: '4 weeks', context: ['Apart', 'Acne scars'] },
      { kind: 'table-cell', text: 'Pores', context: ['Area'] },
      { kind: 'table-cell', text: '6 weeks', context: ['Apart', 'Pores'] },
    ]);
  });

  it('takes a first row of labels for heads, and one of figures for data', () => {
    const rows = (first: string) =>
      `<table><tr>${first}</tr><tr><td>A</td><td>2 days</td></tr></table>`;
    expect(textBlocks(rows('<td>Who</td><td>Wait</td>')).at(-1)).toEqual({
      kind: 'table-cell',
      text: '2 days',
      context: ['Wait', 'A'],
    });
    expect(textBlocks(rows('<td>B</td><td>1 day</td>'))).toEqual([
      { kind: 'table-cell', text: 'B', context: [] },
      { kind: 'table-cell', text: '1 day', context: ['B'] },
      { kind: 'table-cell', text: 'A', context: [] },
      { kind: 'table-cell', text: '2 days', context: ['A'] },
    ]);
  });

  it.each([
    ['the first head of each row is marked', '<th>Wait</th><td>1 day</td>', '1 day', ['Wait']],
    ['words alone answer', '<th>Pain</th><td>None</td>', 'None', ['Pain']],
    ['a question names its row', '<td>Painful?</td><td>No</td>', 'No', ['Painful?']],
    ['the figure comes first', '<td>0.5 mm</td><td>fine lines</td>', '0.5 mm', ['fine lines']],
    ['a figure in words', '<td>Make-up</td><td>the next day</td>', 'the next day', ['Make-up']],
  ])('names cells of a first row without column heads: %s', (_, first, text, context) => {
    const blocks = textBlocks(`<table><tr>${first}</tr><tr><td>A</td><td>2 days</td></tr></table>`);
    expect(blocks).toContainEqual({ kind: 'table-cell', text, context });
    expect(blocks.at(-1)).toEqual({ kind: 'table-cell', text: '2 days', context: ['A'] });
  });

  it('takes a row of one label for the name of the rows under it', () => {
    const html = `<table><tr><td>Peels</td></tr><tr><td>Face</td><td>£90</td></tr>
      <tr><td>Needling</td></tr><tr><td>Face</td><td>£150</td></tr></table>`;
    const prices = textBlocks(html).filter(({ text }) => text.startsWith('£'));
    expect(prices).toEqual([
      { kind: 'table-cell', text: '£90', context: ['Face', 'Peels'] },
      { kind: 'table-cell', text: '£150', context: ['Face', 'Needling'] },
    ]);
  });

  it('takes tables of one column, or of long texts, for a layout', () => {
    const long = `Needling ${'is gentle and '.repeat(6)}quick.`;
    expect(
      textBlocks(`<table><tr><td>After care</td></tr><tr><td>${long}</td></tr></table>`),
    ).toEqual([{ kind: 'table-cell', text: long, context: ['After care'] }]);
    const html = `<table><tr><td><p>After care</p><p>2 days off.</p></td><td>${long}</td></tr></table>`;
    expect(textBlocks(html).map(({ context = [] }) => context)).toEqual([[], [], []]);
  });

  it.each([
    ['labels with figures', 'Exercise: 48h<br>Make-up: 24h', ['Exercise: 48h\nMake-up: 24h']],
    ['sizes', '0.5 mm lines<br>1.5 mm scars', ['0.5 mm lines\n1.5 mm scars']],
    ['sentences', 'Rest.<br>it helps', ['Rest.\nit helps']],
    ['a figure under its label', 'Downtime<br>1 day', ['Downtime 1 day']],
    ['a wrapped line', 'Sessions every<br>Four<br>weeks', ['Sessions every Four weeks']],
    ['paragraphs', 'Rest.<br><br>Every 4<br>weeks', ['Rest.', 'Every 4 weeks']],
  ])('keeps line breaks between %s', (_, html, texts) => {
    expect(textBlocks(`<p>${html}</p>`).map(({ text }) => text)).toEqual(texts);
  });

  it('knows where each of a block’s paragraphs begins in it', () => {
    const html = '<p>a<br><br><br>b<br>C<br><br>d</p>';
    const { blocks } = collectBlocks(parse(html), [1_000, 10_000]);
    const whole = blocks[0]?.text ?? '';
    const parts = toTextBlocks(blocks);
    expect(parts.map(({ text }) => text)).toEqual(['a', 'b\nC', 'd']);
    for (const { text, from } of parts) expect(whole.slice(from, from + text.length)).toBe(text);
  });

  it('does not carry heads from one table into the next', () => {
    const table = (head: string, cell: string) =>
      `<table><tr><th>${head}</th></tr><tr><td>${cell}</td></tr></table>`;
    expect(textBlocks(table('Price', '£1') + table('Time', '1 h'))).toEqual([
      { kind: 'table-cell', text: '£1', context: ['Price'] },
      { kind: 'table-cell', text: '1 h', context: ['Time'] },
    ]);
  });

  it('joins a definition to its term, and keeps terms that ask', () => {
    const html = '<dl><dt>Downtime</dt><dd>a day</dd><dt>Painful?</dt><dd>Hardly.</dd></dl>';
    expect(textBlocks(html)).toEqual([
      { kind: 'definition', text: 'a day', context: ['Downtime'] },
      { kind: 'question', text: 'Painful?' },
      { kind: 'definition', text: 'Hardly.', context: ['Painful?'] },
    ]);
  });

  it('keeps which of the page’s blocks each is', () => {
    const blocks = placedBlocks(
      '<p>a</p><button>Book</button><dl><dt>b</dt><dd>c</dd></dl><p>d</p>',
    );
    expect(blocks.map(({ text, source }) => [text, source])).toEqual([
      ['a', 0],
      ['c', 3],
      ['d', 4],
    ]);
  });

  it('leaves buttons out unless they ask', () => {
    expect(textBlocks('<button>Book now</button><button>Is it safe?</button>')).toEqual([
      { kind: 'question', text: 'Is it safe?' },
    ]);
  });
});
