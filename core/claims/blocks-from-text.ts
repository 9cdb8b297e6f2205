import type { TextBlock } from './types.ts';

const HEADING = /^(#{1,6})\s+(.*)$/;
const ITEM = /^\s*(?:[•*▪◦‣·]|-(?=\s))\s*(.*)$/;

/** Blocks of plain text: "## " starts a heading, "• " or "- " a list item; any other line is a paragraph. */
export function blocksFromText(text: string): TextBlock[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line): TextBlock => {
      const heading = HEADING.exec(line);
      if (heading) {
        return { kind: 'heading', level: heading[1]?.length ?? 6, text: heading[2] ?? '' };
      }
      const item = ITEM.exec(line);
      return item
        ? { kind: 'list-item', text: item[1] ?? '' }
        : { kind: 'paragraph', text: line.trim() };
    });
}
