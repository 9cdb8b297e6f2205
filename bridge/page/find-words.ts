import { collectBlocks, WHOLE_PAGE } from './page-blocks.ts';
import type { PagePlace } from './page-messages.ts';

/** A text of the page, and how many characters that are no white space come before it. */
type TextAt = readonly [text: Text, at: number];

/**
 * The ranges of words on the page as it is now: where they were, else at their next, else at their first place.
 * Words that are gone have none. Takes one walk over the page, however many places are asked for.
 */
export function findWords(page: Document, places: readonly PagePlace[]): Range[] {
  const texts: TextAt[] = [];
  let all = '';
  collectBlocks(page, WHOLE_PAGE, (text) => {
    texts.push([text, all.length]);
    all += text.data.replace(/\s+/g, '');
  });

  return places.flatMap(([around, at, start, end]) => {
    const found = all.indexOf(around, all.includes(around, at) ? at : 0);
    if (found < 0) return [];
    const range = page.createRange();
    range.setStart(...edge(texts, found + start, 0));
    range.setEnd(...edge(texts, found + end - 1, 1));
    return [range];
  });
}

/** Before (0) or after (1) a character, counted without white space, as ranges take it. */
function edge(texts: readonly TextAt[], character: number, side: 0 | 1): [Text, number] {
  const [text, first] = texts.findLast(([, at]) => at <= character) as TextAt;
  const letter = [...text.data.matchAll(/\S/g)][character - first] as RegExpExecArray;
  return [text, letter.index + side];
}
