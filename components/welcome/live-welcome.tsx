import { useState } from 'react';
import { browser } from '../../bridge/browser.ts';
import { openPanel } from '../../bridge/open-panel.ts';
import { usePreferences } from '../hooks/use-preferences.ts';
import { useShortcut } from '../hooks/use-shortcut.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { useWindowId } from '../hooks/use-window-id.ts';
import { Welcome } from './welcome.tsx';

/** The welcome page in a real browser; empty for the moment until it is known what was chosen. */
export function LiveWelcome() {
  const { preferences, managed, ready, save } = usePreferences();
  const keys = useShortcut();
  const windowId = useWindowId();
  const [panelFailed, setPanelFailed] = useState(false);
  useTheme(preferences.theme);
  if (!ready) return null;
  return (
    <Welcome
      detection={preferences.detection}
      detectionFixed={'detection' in managed.settings}
      onDetection={(detection) => void save({ detection })}
      keys={keys}
      onOpenPanel={() =>
        openPanel(windowId).then(
          () => setPanelFailed(false),
          () => setPanelFailed(true),
        )
      }
      panelFailed={panelFailed}
      onOpenSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}
