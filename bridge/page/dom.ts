/**
 * Reads elements of a page that may hate it: a form's fields hide the form's own properties behind their names, in
 * an extension's world too, so everything is read by the prototype's own getters, never off the element. Neither the
 * document nor its texts can be clobbered in that world.
 */
function getter<Value>(key: 'localName' | 'shadowRoot'): (element: Element) => Value {
  let get: (() => Value) | undefined;
  return (element) => {
    get ??= Object.getOwnPropertyDescriptor(Element.prototype, key)?.get as () => Value;
    return get.call(element);
  };
}

/** The element's name in small letters ("div"). */
export const nameOf = getter<string>('localName');

/** The element's open shadow root; null where it has none or a closed one. */
export const shadowOf = getter<ShadowRoot | null>('shadowRoot');

/** An attribute as it is written; null where the element has none of that name. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);
