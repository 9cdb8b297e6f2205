import packedAnswers from 'virtual:answers';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../bridge/background.ts';
import { unpackAnswers } from '../core/guidance/answers.ts';
import { createLookup } from '../core/lookup/lookup.ts';
import { ALL_GLOSSARIES } from '../data/lexicon/all-glossaries.ts';
import { ENGLISH } from '../data/lexicon/en/index.ts';

export default defineBackground({
  // So that answers and lexicon are packaged once, in chunks that the pages load too.
  type: 'module',
  main: () =>
    startBackground(unpackAnswers(packedAnswers), () => createLookup(ENGLISH, ALL_GLOSSARIES)),
});
