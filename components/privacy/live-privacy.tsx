import { usePreferences } from '../hooks/use-preferences.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { Privacy } from './privacy.tsx';

/** The privacy page in a real browser, in the colours the reader chose. */
export function LivePrivacy() {
  const { preferences } = usePreferences();
  useTheme(preferences.theme);
  return <Privacy />;
}
