import facts from 'virtual:facts';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../bridge/background.ts';
import { createLookup } from '../core/lookup/lookup.ts';
import { ENGLISH } from '../data/lexicon/en/index.ts';

export default defineBackground({
  // So that facts and lexicon are packaged once, in chunks that the pages load too.
  type: 'module',
  main: () => startBackground(facts, () => createLookup(ENGLISH)),
});
