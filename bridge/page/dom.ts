/**
 * Reading a page that may hate it: a form's fields hide the form's own properties behind their names, so
 * every property is read off the prototype, never off the element. Text nodes can't be clobbered.
 */

/** The element's name in small letters ("div"). */
export const nameOf = (element: Element): string =>
  Reflect.get(Element.prototype, 'localName', element);

/** The element's open shadow root; null where it has none or a closed one. */
export const openRootOf = (element: Element): ShadowRoot | null =>
  Reflect.get(Element.prototype, 'shadowRoot', element);

/** An attribute as written; empty where it is missing. */
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

/** The first element inside `root` that fits the selector. */
export const findIn = (root: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(root, selector);

const ofDocument = <Value>(page: Document, key: string): Value =>
  Reflect.get(Document.prototype, key, page) as Value;

export const titleOf = (page: Document): string => ofDocument(page, 'title');
export const headOf = (page: Document): Element | null => ofDocument(page, 'head');
export const bodyOf = (page: Document): Element | null => ofDocument(page, 'body');
export const contentTypeOf = (page: Document): string => ofDocument(page, 'contentType');

/** `NodeFilter`'s constants, by their values in the standard. */
export const TEXT = 4;
export const ELEMENTS_AND_TEXT = 5;

/** A walker over what is below `root`; its steps are the browser's own. */
export const walkerBelow = (page: Document, root: Node, show: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(page, root, show);
