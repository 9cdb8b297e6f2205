import { extensionWords } from '../../bridge/words.ts';
import { mount } from '../../components/frame/mount.tsx';
import { LiveWelcome } from '../../components/welcome/live-welcome.tsx';

const words = extensionWords();

mount(words.t('welcome.title'), words, <LiveWelcome />);
