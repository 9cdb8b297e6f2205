import { afterAll, beforeAll, vi } from 'vitest';

/**
 * Reads the text of ranges in one walk, as browsers do, where the tests' DOM takes a walk for each node and no
 * document but its own. For ranges whose ends lie between elements, for as long as the specs of the file run.
 */
export function readRangesInOneWalk(): void {
  let spy: ReturnType<typeof vi.spyOn>;
  beforeAll(() => {
    spy = vi.spyOn(Range.prototype, 'toString').mockImplementation(function (this: Range) {
      const first = this.startContainer.childNodes[this.startOffset];
      const past = this.endContainer.childNodes[this.endOffset];
      const walker = document.createTreeWalker(document.body ?? document.documentElement);
      let text = '';
      let isInside = false;
      for (let node = walker.nextNode(); node && node !== past; node = walker.nextNode()) {
        isInside ||= node === first;
        if (isInside && node.nodeType === Node.TEXT_NODE) text += (node as Text).data;
      }
      return text;
    });
  });
  afterAll(() => spy.mockRestore());
}

/** Shows this markup in the tests' own document, the only one whose ranges can be read. */
export function show(html: string): Document {
  document.open();
  document.write(html);
  document.close();
  return document;
}
