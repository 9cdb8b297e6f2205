import { spokenLanguage } from '../../bridge/language.ts';
import { mount } from '../../components/frame/mount.tsx';
import { LiveOptions } from '../../components/options/live-options.tsx';

const { words } = await spokenLanguage();

mount(({ t }) => t('options.title'), words, <LiveOptions />);
