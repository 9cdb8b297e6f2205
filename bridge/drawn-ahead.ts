/** Where the first answers stand that were drawn at build, until the live surface takes their place. */
export const DRAWN_AHEAD = 'drawn-ahead';
/** The language that they are drawn in; of every other there are its texts alone. */
export const DRAWN_IN = 'en';
/** The template that holds the live surface's modules: what is in a template is not asked for. */
export const LIVE = 'live';
/** What else is read of an element, beside its text. */
export const TEXT_ATTRIBUTES = ['aria-label', 'title', 'placeholder'] as const;

/**
 * Puts `texts` in place of all that can be read in `drawn`: texts of elements and TEXT_ATTRIBUTES, in the document's
 * order. Throws where there are more places than texts.
 */
export function putTexts(drawn: Node, texts: readonly string[]): void {
  let next = 0;
  const text = () => {
    const found = texts[next++];
    if (found === undefined) throw new Error('Too few texts');
    return found;
  };
  const nodes = document.createNodeIterator(drawn, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    if (!(node instanceof Element)) node.nodeValue = text();
    else
      for (const name of TEXT_ATTRIBUTES)
        if (node.hasAttribute(name)) node.setAttribute(name, text());
  }
}
