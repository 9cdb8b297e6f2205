import { blocksFromTable, lengthOfTable } from './table-rows.ts';
import type { TextBlock } from './types.ts';

const HEADING = /^(#{1,6})\s+(.*)$/;
const ITEM = /^\s*(?:[•*▪◦‣·]|-(?=\s))\s*(.*)$/;

function blockOf(line: string): TextBlock {
  const heading = HEADING.exec(line);
  if (heading) {
    return { kind: 'heading', level: heading[1]?.length ?? 6, text: heading[2] ?? '' };
  }
  const item = ITEM.exec(line);
  return item
    ? { kind: 'list-item', text: item[1] ?? '' }
    : { kind: 'paragraph', text: line.trim() };
}

/**
 * Blocks of plain text: "## " starts a heading, "• " or "- " a list item, lines between bars are rows of a table;
 * any other line is a paragraph.
 */
export function blocksFromText(text: string): TextBlock[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const blocks: TextBlock[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const rows = lengthOfTable(lines, at);
    if (rows > 0) blocks.push(...blocksFromTable(lines.slice(at, at + rows)));
    else blocks.push(blockOf(lines[at] ?? ''));
    at += Math.max(rows, 1) - 1;
  }
  return blocks;
}
