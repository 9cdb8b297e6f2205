import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { collectBlocks } from '../../bridge/page/page-blocks.ts';
import { toTextBlocks } from '../../bridge/page/text-blocks.ts';
import { blocksFromText } from '../../core/claims/blocks-from-text.ts';
import type { TextBlock } from '../../core/claims/types.ts';

const EVERYTHING = [1_000_000, 10_000_000] as const;

/** The text blocks of a saved page: HTML through the extension's own collector, anything else as plain text. */
export function readSavedPage(file: string): TextBlock[] {
  const text = readFileSync(file, 'utf8');
  return /\.x?html?$/i.test(file) ? blocksFromHtml(text) : blocksFromText(text);
}

function blocksFromHtml(html: string): TextBlock[] {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true },
  });
  // The collector reads every property off the prototypes of the page's own world.
  const { Document, Element } = window;
  Object.assign(globalThis, { Document, Element });
  window.document.write(html);
  const page = window.document as unknown as Document;
  const blocks = toTextBlocks(collectBlocks(page, EVERYTHING).blocks);
  void window.happyDOM.close();
  return blocks;
}
