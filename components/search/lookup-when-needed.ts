import type { Lookup } from '../../core/lookup/types.ts';

/**
 * Building the lookup's indexes takes longer than drawing the page, so it waits until the page is drawn and idle,
 * or until the first question, whichever is sooner.
 */
export function lookupWhenNeeded(build: () => Lookup): Lookup {
  let built: Lookup | null = null;
  const lookup: Lookup = (question) => {
    built ??= build();
    return built(question);
  };
  requestIdleCallback(() => lookup(''));
  return lookup;
}
