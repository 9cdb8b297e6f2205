import { useEffect, useState } from 'react';
import type { ActivePage } from '../../bridge/active-page.ts';
import type { TabReport } from '../../bridge/page-report.ts';
import type { Facts } from '../../data/facts.ts';
import { useLoadFacts } from '../frame/facts.tsx';

/**
 * What the page beside the panel claims, read again whenever it changes; null on a page that is not read, or not
 * yet. A page that still says the same keeps its report, and with it what is marked; another page never has it.
 */
export function usePageReport(page: ActivePage): TabReport | null {
  const loadFacts = useLoadFacts();
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
    read(tabId, loadFacts).then(show, () => show(null));
    return () => {
      left = true;
    };
  }, [page, loadFacts, at]);
  return shown?.at === at ? shown.report : null;
}

/** What reads claims is heavy and most pages make none, so it is loaded for the first that does. */
async function read(tabId: number, loadFacts: () => Promise<Facts>): Promise<TabReport | null> {
  const [{ reportOnTab }, facts] = await Promise.all([
    import('../../bridge/page-report.ts'),
    loadFacts(),
  ]);
  return reportOnTab(tabId, facts);
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
