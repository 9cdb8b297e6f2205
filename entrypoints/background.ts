import facts from 'virtual:facts';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../bridge/background.ts';
import { createLookup } from '../core/lookup/lookup.ts';
import { ENGLISH } from '../data/lexicon/en/index.ts';

// A function of its own: the build drops its body, and what only it imports, when it reads this file's options.
export default defineBackground(() => startBackground(facts, () => createLookup(ENGLISH)));
