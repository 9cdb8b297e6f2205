import { extensionWords } from '../../bridge/words.ts';
import { mount } from '../../components/frame/mount.tsx';
import { LiveOptions } from '../../components/options/live-options.tsx';

const words = extensionWords();

mount(words.t('options.title'), words, <LiveOptions />);
