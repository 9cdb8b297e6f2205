import { useEffect } from 'react';
import type { Preferences } from '../../core/preferences/preferences.ts';

/** Sets light or dark on the whole page; `system` leaves it to the browser. */
export function useTheme(theme: Preferences['theme']): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
