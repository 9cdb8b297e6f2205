import { browser } from '../../bridge/browser.ts';
import { usePreferences } from '../hooks/use-preferences.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { Welcome } from './welcome.tsx';

/** The welcome page in a real browser. */
export function LiveWelcome() {
  useTheme(usePreferences().preferences.theme);
  return <Welcome onOpenSettings={() => void browser.runtime.openOptionsPage()} />;
}
