import { describe, expect, it } from 'vitest';
import { collectBlocks } from '../../../bridge/page/page-blocks.ts';
import { toTextBlocks } from '../../../bridge/page/text-blocks.ts';
import { parse } from './saved-pages.ts';

const placedBlocks = (html: string) =>
  toTextBlocks(collectBlocks(parse(html), [1_000, 10_000]).blocks);
const textBlocks = (html: string) => placedBlocks(html).map(({ source, ...block }) => block);

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
      { kind: 'paragraph', text: '1 day' },
      { kind: 'table-cell', text: 'A', context: ['B'] },
      { kind: 'table-cell', text: '2 days', context: ['A'] },
    ]);
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
