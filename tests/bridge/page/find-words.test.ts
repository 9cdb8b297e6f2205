import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords } from '../../../bridge/page/find-words.ts';
import { collectBlocks, WHOLE_PAGE } from '../../../bridge/page/page-blocks.ts';
import { createPlaceFinder } from '../../../bridge/page/places.ts';

/** The one document whose ranges the test's DOM knows how to read. */
const parse = (html: string): Document => {
  document.body.innerHTML = html;
  return document;
};

/** The places of words in the blocks they are first found in, as a panel would send them. */
function placesOf(page: Document, ...words: string[]) {
  const { blocks } = collectBlocks(page, WHOLE_PAGE);
  const placeOf = createPlaceFinder(blocks);
  return words.map((each) => {
    const block = blocks.findIndex(({ text }) => text.includes(each));
    const start = blocks[block]?.text.indexOf(each) ?? 0;
    const place = placeOf(block, start, start + each.length);
    if (!place) throw new Error(`No "${each}" on the page`);
    return place;
  });
}

/** What ranges cover, as it is written on the page. */
const texts = (ranges: readonly Range[]) => ranges.map((range) => range.toString());
const find = (page: Document, ...words: string[]) =>
  texts(findWords(page, placesOf(page, ...words)));

describe('findWords', () => {
  it.each([
    ['over inline elements', '<p>Every <b>4</b>–6 <i>weeks</i>.</p>', '4–6 weeks', '4–6 weeks'],
    ['with soft hyphens', '<p>Every 4 w\u00adeeks.</p>', '4 w\u00adeeks', '4 w\u00adeeks'],
    ['with hard spaces', '<p>Every 4&nbsp;weeks.</p>', '4 weeks', '4\u00a0weeks'],
    ['over lines', '<p>Every\n  4\n   weeks.</p>', '4 weeks', '4\n   weeks'],
    ['over line breaks', '<p>Every 4<br>weeks.</p>', '4\nweeks', '4weeks'],
    ['at the start of a text', '<p> 4 weeks</p>', '4 weeks', '4 weeks'],
    ['after furniture', '<nav>4 weeks</nav><p>4 weeks!</p>', '4 weeks!', '4 weeks!'],
    ['in a cell', '<table><tr><td>a</td><td>4 weeks</td></tr></table>', '4 weeks', '4 weeks'],
    ['beyond the basic plane', '<p>😀 4 <b>😀</b> weeks 😀</p>', '4 😀 weeks', '4 😀 weeks'],
  ])('finds words %s', (_, html, words, written) => {
    expect(find(parse(html), words)).toEqual([written]);
  });

  it('finds words in open shadow roots, before and after them', () => {
    const page = parse('<p>one day</p><x-a></x-a><p>three days</p>');
    const root = page.querySelector('x-a')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>two <b>days</b></p>';
    expect(find(page, 'two days', 'three days', 'one day')).toEqual([
      'two days',
      'three days',
      'one day',
    ]);
  });

  it('tells words from the same words elsewhere', () => {
    const page = parse('<p>Wait 4 weeks.</p><p>Not 4 weeks but 4 weeks.</p>');
    const blocks = collectBlocks(page, WHOLE_PAGE).blocks;
    const places = [
      [0, 5],
      [1, 4],
      [1, 16],
    ] as const;
    const found = findWords(
      page,
      places
        .map(([block, at]) => createPlaceFinder(blocks)(block, at, at + 7))
        .filter((it) => it !== null),
    );
    expect(texts(found)).toEqual(['4 weeks', '4 weeks', '4 weeks']);
    expect(
      found.map(({ startContainer, startOffset }) => [startContainer.textContent, startOffset]),
    ).toEqual([
      ['Wait 4 weeks.', 5],
      ['Not 4 weeks but 4 weeks.', 4],
      ['Not 4 weeks but 4 weeks.', 16],
    ]);
  });

  it('finds words that have moved, and not those that are gone', () => {
    const page = parse('<h1>Plan</h1><p>Wait 4 weeks.</p><p>Then 2 days.</p>');
    const places = placesOf(page, '4 weeks', '2 days');
    page.querySelector('h1')?.remove();
    expect(texts(findWords(page, places))).toEqual(['4 weeks', '2 days']);
    page.querySelector('p')?.before('News of today, at some length.');
    expect(texts(findWords(page, places))).toEqual(['4 weeks', '2 days']);
    page.querySelector('p')?.remove();
    expect(texts(findWords(page, places))).toEqual(['2 days']);
    page.body.textContent = '';
    expect(findWords(page, places)).toEqual([]);
  });

  it('changes nothing in the page', () => {
    const page = parse('<p>Every <b>4</b>–6 weeks.</p>');
    const before = page.documentElement.outerHTML;
    find(page, '4–6 weeks');
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('finds any words, however they are split and spaced', () => {
    const space = fc.constantFrom(' ', '\n\t', '&nbsp;', ' <!-- --> ', '<br>', ' <i> </i>');
    const split = fc.constantFrom('', '<b></b>', '<i>', '</i>', '<wbr>', '<!--x-->', '\u00ad');
    const word = fc
      .array(fc.tuple(fc.constantFrom('a', '4', '–', 'ß', '😀', '€'), split), {
        minLength: 1,
        maxLength: 5,
      })
      .map((letters) => letters.flat().join(''));
    const paragraph = fc
      .array(fc.tuple(word, space), { minLength: 1, maxLength: 6 })
      .map((words) => `<p>${words.flat().join('')}</p>`);
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        fc.nat(),
        (html, block, from, length) => {
          const page = parse(html.join(''));
          const { blocks } = collectBlocks(page, WHOLE_PAGE);
          const at = block % blocks.length;
          const text = blocks[at]?.text ?? '';
          const start = from % text.length;
          const end = Math.min(text.length, start + 1 + (length % text.length));
          const place = createPlaceFinder(blocks)(at, start, end);
          const bare = (part: string) => part.replace(/\s/g, '');
          const [found] = place ? findWords(page, [place]) : [];
          expect(bare(found?.toString() ?? '')).toBe(bare(text.slice(start, end)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
