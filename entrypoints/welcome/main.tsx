import { spokenLanguage } from '../../bridge/language.ts';
import { mount } from '../../components/frame/mount.tsx';
import { LiveWelcome } from '../../components/welcome/live-welcome.tsx';

const { words } = await spokenLanguage();

mount(({ t }) => t('welcome.title'), words, <LiveWelcome />);
