import { type SpokenLanguage, watchLanguage } from '../../bridge/language.ts';
import type { Lookup } from '../../core/lookup/types.ts';

type Glossaries = SpokenLanguage['glossaries'];

/**
 * Building the lookup's indexes takes longer than drawing the page, so it waits until the page is drawn and idle,
 * or until the first question, whichever is sooner. It is built again where another language is chosen.
 */
export function lookupWhenNeeded(
  build: (glossaries: Glossaries) => Lookup,
  glossaries: Glossaries,
): Lookup {
  let known = glossaries;
  let built: Lookup | null = null;
  const lookup: Lookup = (question) => {
    built ??= build(known);
    return built(question);
  };
  watchLanguage((spoken) => {
    known = spoken.glossaries;
    built = null;
  });
  requestIdleCallback(() => lookup(''));
  return lookup;
}
