import packedAnswers from 'virtual:answers';
import { spokenLanguage } from '../../bridge/language.ts';
import { AnswersProvider } from '../../components/frame/answers.tsx';
import { mount } from '../../components/frame/mount.tsx';
import { LivePopup } from '../../components/popup/live-popup.tsx';
import { lookupLoader } from '../../components/search/load-lookup.ts';
import { unpackAnswers } from '../../core/guidance/answers.ts';

const { words, glossaries } = await spokenLanguage();

mount(
  ({ t }) => t('extension_name'),
  words,
  <AnswersProvider value={unpackAnswers(packedAnswers)}>
    <LivePopup search={lookupLoader(glossaries)} />
  </AnswersProvider>,
);
