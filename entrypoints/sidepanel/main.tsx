import facts from 'virtual:facts';
import { spokenLanguage } from '../../bridge/language.ts';
import { FactsProvider } from '../../components/frame/facts.tsx';
import { mount } from '../../components/frame/mount.tsx';
import { LivePanel } from '../../components/panel/live-panel.tsx';
import { lookupWhenNeeded } from '../../components/search/lookup-when-needed.ts';
import { createLookup } from '../../core/lookup/lookup.ts';
import { ENGLISH } from '../../data/lexicon/en/index.ts';

const { words, glossaries } = await spokenLanguage();
const lookup = lookupWhenNeeded((known) => createLookup(ENGLISH, known), glossaries);

mount(
  ({ t }) => t('extension_name'),
  words,
  <FactsProvider value={facts}>
    <LivePanel search={lookup} />
  </FactsProvider>,
);
