import packedAnswers from 'virtual:answers';
import { spokenLanguage } from '../../bridge/language.ts';
import { AnswersProvider } from '../../components/frame/answers.tsx';
import { FactsProvider } from '../../components/frame/facts.tsx';
import { mount } from '../../components/frame/mount.tsx';
import { LivePanel } from '../../components/panel/live-panel.tsx';
import { lookupLoader } from '../../components/search/load-lookup.ts';
import { unpackAnswers } from '../../core/guidance/answers.ts';
import { once } from '../../core/lookup/once.ts';

const { words, glossaries } = await spokenLanguage();
const loadFacts = once(async () => (await import('virtual:facts')).default);

mount(
  ({ t }) => t('extension_name'),
  words,
  <AnswersProvider value={unpackAnswers(packedAnswers)}>
    <FactsProvider value={loadFacts}>
      <LivePanel search={lookupLoader(glossaries)} />
    </FactsProvider>
  </AnswersProvider>,
);
