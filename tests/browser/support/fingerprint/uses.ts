import type { Watch } from './watch.ts';

/** Replaces every accessor and method that the page's objects have by one that counts. */
export function countEveryUse(watch: Watch): void {
  const OWN = /^window\.(?:takeFingerprint|tryAddress|countHighlights)$/;
  const counted = (name: string) => () => {
    if (watch.counting && !OWN.test(name)) watch.uses[name] = (watch.uses[name] ?? 0) + 1;
  };
  // What browsers add to the language is enumerable, unlike the language's own.
  const countUses = (owner: object, ownerName: string) => {
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(owner))) {
      if (!property.configurable || !property.enumerable) continue;
      const tell = counted(`${ownerName}.${key}`);
      const { get, set, value } = property;
      if (typeof value === 'function' && !value.prototype) {
        const by = function (this: unknown, ...given: unknown[]) {
          tell();
          return Reflect.apply(value, this, given);
        };
        Object.defineProperty(owner, key, { ...property, value: by });
        watch.replaced.push([owner, key, by]);
      } else if (get) {
        const by = function (this: unknown) {
          tell();
          return Reflect.apply(get, this, []);
        };
        const bySetter = function (this: unknown, given: unknown) {
          tell();
          if (set) Reflect.apply(set, this, [given]);
        };
        Object.defineProperty(owner, key, { ...property, get: by, ...(set && { set: bySetter }) });
        watch.replaced.push([owner, key, by]);
      }
    }
  };

  for (const name of Object.getOwnPropertyNames(window)) {
    const made = Object.getOwnPropertyDescriptor(window, name)?.value;
    if (typeof made === 'function' && made.prototype) countUses(made.prototype, name);
  }
  countUses(window, 'window');
}
