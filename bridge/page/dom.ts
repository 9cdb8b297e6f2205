/**
 * Reading elements of a page that may hate it: a form's fields hide the form's own properties behind their
 * names, in an extension's world too, so every property is read off the prototype, never off the element.
 * Neither the document nor its texts can be clobbered in that world.
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
