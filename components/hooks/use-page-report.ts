import { useEffect, useState } from 'react';
import type { ActivePage } from '../../bridge/active-page.ts';
import { reportOnTab, type TabReport } from '../../bridge/page-report.ts';
import { useFacts } from '../frame/facts.tsx';

/**
 * What the page beside the panel claims, read again whenever it changes; null on a page that is not read. A page
 * that still says the same keeps its report, and with it what is marked.
 */
export function usePageReport(page: ActivePage): TabReport | null {
  const facts = useFacts();
  const [report, setReport] = useState<TabReport | null>(null);
  useEffect(() => {
    let left = false;
    const { tabId } = page;
    if (tabId === null || !isWorthReading(page)) {
      setReport(null);
      return;
    }
    const show = (read: TabReport | null) => {
      if (!left) setReport((old) => (saysTheSame(old, read) ? old : read));
    };
    // No report is better than that of the page before.
    reportOnTab(tabId, facts).then(show, () => show(null));
    return () => {
      left = true;
    };
  }, [page, facts]);
  return report;
}

/** A page about microneedling is read by itself; any other only where the reader asked. */
const isWorthReading = ({ status, asked }: ActivePage): boolean =>
  status.kind === 'about' || (asked === true && status.kind !== 'unreadable');

const saysTheSame = (one: TabReport | null, other: TabReport | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
