import facts from 'virtual:facts';
import { extensionWords } from '../../bridge/words.ts';
import { FactsProvider } from '../../components/frame/facts.tsx';
import { mount } from '../../components/frame/mount.tsx';
import { LivePanel } from '../../components/panel/live-panel.tsx';
import { searchIn } from '../../components/search/search-in.ts';

const words = extensionWords();

mount(
  words.t('extension_name'),
  words,
  <FactsProvider value={facts}>
    <LivePanel search={searchIn(words)} />
  </FactsProvider>,
);
