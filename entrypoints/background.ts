import packedAnswers from 'virtual:answers';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../bridge/background.ts';
import { unpackAnswers } from '../core/guidance/answers.ts';
import { createLookup } from '../core/lookup/lookup.ts';
import GERMAN from '../data/lexicon/de/index.ts';
import { ENGLISH } from '../data/lexicon/en/index.ts';
import SPANISH from '../data/lexicon/es/index.ts';
import FRENCH from '../data/lexicon/fr/index.ts';
import PORTUGUESE from '../data/lexicon/pt/index.ts';

/** A service worker can't load one later; each is a text until a question is asked. */
const GLOSSARIES = [SPANISH, GERMAN, FRENCH, PORTUGUESE];

export default defineBackground({
  // So that answers and lexicon are packaged once, in chunks that the pages load too.
  type: 'module',
  main: () =>
    startBackground(unpackAnswers(packedAnswers), () => createLookup(ENGLISH, GLOSSARIES)),
});
