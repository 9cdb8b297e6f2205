import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../bridge/background.ts';

export default defineBackground(startBackground);
