import { useRef } from 'react';
import type { Lookup } from '../../core/lookup/types.ts';
import { CurrencyProvider } from '../frame/facts.tsx';
import { ManagedProvider } from '../frame/managed.tsx';
import { useActivePage } from '../hooks/use-active-page.ts';
import { LONGEST_READING_MS, useFirstLook } from '../hooks/use-first-look.ts';
import { useLookup } from '../hooks/use-lookup.ts';
import { useMarks } from '../hooks/use-marks.ts';
import { usePageReport } from '../hooks/use-page-report.ts';
import { usePanelIntent } from '../hooks/use-panel-intent.ts';
import { usePreferences } from '../hooks/use-preferences.ts';
import { useRecentQuestions } from '../hooks/use-recent-questions.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { useWhenIdle } from '../hooks/use-when-idle.ts';
import { Panel } from './panel.tsx';
import { fetchScreens } from './screens.ts';

/** The panel in a real browser: it follows the active tab, the preferences and what other surfaces ask for. */
export function LivePanel({ search }: { readonly search: () => Promise<Lookup> }) {
  const { page, failed, act } = useActivePage();
  const { preferences, managed, ready } = usePreferences();
  useTheme(preferences.theme);
  const searchBox = useRef<HTMLInputElement>(null);
  usePanelIntent(() => {
    searchBox.current?.focus();
    searchBox.current?.select();
  });
  const { recent } = useRecentQuestions(preferences.keepQuestions);
  const report = usePageReport(page);
  const { marked, mark } = useMarks(page.tabId, report);
  const awaited = page.status.kind === 'about' && report === null;
  const known = page.status.kind !== 'loading' && !awaited;
  const looked = useFirstLook(known);
  // Only a page that is being read is waited for: of any other nothing is going to come in between.
  const isSilent = looked && page.status.kind === 'loading';
  const read = useFirstLook(known || isSilent, LONGEST_READING_MS);
  const lookup = useLookup(ready, search);
  useWhenIdle(ready, fetchScreens);
  // The page is not waited for: what becomes known of it has room kept, or comes in below the first answers.
  if (!ready) return null;
  return (
    <ManagedProvider value={managed}>
      <CurrencyProvider value={preferences.currency}>
        <Panel
          search={lookup}
          page={page}
          pageActionFailed={failed}
          onPageAction={act}
          report={report}
          reading={!read}
          marked={marked}
          onMark={mark}
          recent={recent}
          searchBox={searchBox}
        />
      </CurrencyProvider>
    </ManagedProvider>
  );
}
