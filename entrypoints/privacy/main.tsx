import { spokenLanguage } from '../../bridge/language.ts';
import { mount } from '../../components/frame/mount.tsx';
import { LivePrivacy } from '../../components/privacy/live-privacy.tsx';

const { words } = await spokenLanguage();

mount(({ t }) => t('privacy.title'), words, <LivePrivacy />);
