/** What is read of an element. */
interface Readable {
  /** The element's name in small letters ("div"). */
  readonly localName: string;
  /** The element's open shadow root; null where it has none or a closed one. */
  readonly shadowRoot: ShadowRoot | null;
  readonly id: string;
  /** An object in drawings. */
  readonly className: unknown;
  readonly role: string | null;
}

/**
 * Reads an element of a page that may hate it: a form's fields hide the form's own properties behind their
 * names, in an extension's world too, so every property is read off the prototype, never off the element.
 * Neither the document nor its texts can be clobbered in that world.
 */
export const readOf = <Key extends keyof Readable>(element: Element, key: Key): Readable[Key] =>
  Reflect.get(Element.prototype, key, element);

/** The element's name in small letters ("div"). */
export const nameOf = (element: Element): string => readOf(element, 'localName');
