import { type SpokenLanguage, watchLanguage } from '../../bridge/language.ts';
import type { Lookup } from '../../core/lookup/types.ts';

type Glossaries = SpokenLanguage['glossaries'];

/**
 * Loads and builds the lookup when first asked for it: its words weigh more than all that a surface first shows. It
 * is built once, and again after another language was chosen.
 */
export function lookupLoader(glossaries: Glossaries): () => Promise<Lookup> {
  let load = glossaries;
  let built: Promise<Lookup> | null = null;
  watchLanguage((spoken) => {
    load = spoken.glossaries;
    built = null;
  });
  return () => {
    built ??= build(load);
    return built;
  };
}

async function build(glossaries: Glossaries): Promise<Lookup> {
  const [{ createLookup }, { ENGLISH }, known] = await Promise.all([
    import('../../core/lookup/lookup.ts'),
    import('../../data/lexicon/en/index.ts'),
    glossaries(),
  ]);
  return createLookup(ENGLISH, known);
}
