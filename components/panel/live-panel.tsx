import { useActivePage } from '../hooks/use-active-page.ts';
import { usePanelIntent } from '../hooks/use-panel-intent.ts';
import { usePreferences } from '../hooks/use-preferences.ts';
import { useTheme } from '../hooks/use-theme.ts';
import type { Search } from '../search/search.ts';
import { Panel } from './panel.tsx';

/** The panel in a real browser: it follows the active tab, the preferences and what other surfaces ask for. */
export function LivePanel({ search }: { readonly search: Search }) {
  const { page, failed, act } = useActivePage();
  useTheme(usePreferences().preferences.theme);
  usePanelIntent();
  return <Panel search={search} page={page} pageActionFailed={failed} onPageAction={act} />;
}
