/** A browser event that a test can fire: `Object.assign(fakeBrowser.omnibox, { onInputEntered: browserEvent() })`. */
export function browserEvent<Args extends readonly unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    fire: (...args: Args) => {
      for (const listener of listeners) listener(...args);
    },
  };
}
