import { useEffect, useState } from 'react';
import type { ActivePage } from '../../bridge/active-page.ts';
import { reportOnTab, type TabReport } from '../../bridge/page-report.ts';
import { useFacts } from '../frame/facts.tsx';

/**
 * What the page beside the panel claims, read again whenever it changes; null on a page that is not read, or not
 * yet. A page that still says the same keeps its report, and with it what is marked; another page never has it.
 */
export function usePageReport(page: ActivePage): TabReport | null {
  const facts = useFacts();
  const [shown, setShown] = useState<Shown | null>(null);
  const at = whereabouts(page);
  useEffect(() => {
    let left = false;
    const { tabId } = page;
    if (tabId === null || !isWorthReading(page)) {
      setShown(null);
      return;
    }
    const show = (read: TabReport | null) => {
      if (left) return;
      setShown((old) =>
        old?.at === at && saysTheSame(old.report, read) ? old : { at, report: read },
      );
    };
    // No report is better than that of the page before.
    reportOnTab(tabId, facts).then(show, () => show(null));
    return () => {
      left = true;
    };
  }, [page, facts, at]);
  return shown?.at === at ? shown.report : null;
}

interface Shown {
  readonly at: string;
  readonly report: TabReport | null;
}

/** The page's title is no part of it: it may count messages. */
const whereabouts = ({ tabId, host, status }: ActivePage): string =>
  JSON.stringify([tabId, host, 'path' in status && status.path]);

/** A page about microneedling is read by itself; any other only where the reader asked. */
const isWorthReading = ({ status, asked }: ActivePage): boolean =>
  status.kind === 'about' || (asked === true && status.kind !== 'unreadable');

const saysTheSame = (one: TabReport | null, other: TabReport | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
