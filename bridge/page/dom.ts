/**
 * Reads elements of a page that may hate it: a form's fields hide the form's own properties behind their names, in
 * an extension's world too. No other element can be clobbered there, nor can the document and its texts.
 */

/** The element's name in small letters ("div"); a form whose name is hidden is the only one that can have none. */
export const nameOf = ({ localName }: Element): string =>
  typeof localName === 'string' ? localName : 'form';

/** An attribute as it is written; null where the element has none of that name. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
