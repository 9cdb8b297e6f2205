/**
 * Reading a page that may hate it: a form's fields hide the form's own properties behind their names, so
 * every property is read off the prototype, never off the element. Text nodes can't be clobbered.
 */

const ofElement = (element: Element, key: keyof Element) =>
  Reflect.get(Element.prototype, key, element);
const ofDocument = (page: Document, key: keyof Document) =>
  Reflect.get(Document.prototype, key, page);

/** The element's name in small letters ("div"). */
export const nameOf = (element: Element): string => ofElement(element, 'localName') as string;

/** The element's open shadow root; null where it has none or a closed one. */
export const openRootOf = (element: Element): ShadowRoot | null =>
  ofElement(element, 'shadowRoot') as ShadowRoot | null;

/** An attribute as written; empty where it is missing. */
export const attributeOf = (element: Element, name: string): string =>
  Element.prototype.getAttribute.call(element, name) ?? '';

/** The first element inside `root` that fits the selector. */
export const findIn = (root: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(root, selector);

/** The nearest of the element and those around it, in the same root, that fits the selector. */
export const closestTo = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);

export const titleOf = (page: Document): string => ofDocument(page, 'title') as string;
export const headOf = (page: Document): Element | null =>
  ofDocument(page, 'head') as Element | null;
export const bodyOf = (page: Document): Element | null =>
  ofDocument(page, 'body') as Element | null;
export const contentTypeOf = (page: Document): string => ofDocument(page, 'contentType') as string;

/** `NodeFilter`'s constants, by their values in the standard. */
export const TEXT = 4;
export const ELEMENTS_AND_TEXT = 5;

/** A walker over what is below `root`; its steps are the browser's own. */
export const walkerBelow = (page: Document, root: Node, show: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(page, root, show);
