import { useEffect, useState } from 'react';
import { markOnPage } from '../../bridge/highlight.ts';
import type { MarkOutcome } from '../../bridge/page/page-messages.ts';
import type { TabReport } from '../../bridge/page-report.ts';
import type { Marked, MarkedWords } from '../page/marked.ts';

interface Asked {
  readonly words: MarkedWords;
  readonly tabId: number;
  readonly report: TabReport;
}

interface Marks {
  readonly marked: Marked | null;
  /** Marks these words instead of others; null unmarks. */
  readonly mark: (words: MarkedWords | null) => void;
}

/**
 * The words marked on the page beside the panel: until others are, Escape is pressed here or there, another page
 * takes its place or the panel goes away.
 */
export function useMarks(tabId: number | null, report: TabReport | null): Marks {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [answer, setAnswer] = useState<{ to: Asked; outcome: MarkOutcome } | null>(null);
  const current = asked?.tabId === tabId && asked.report === report ? asked : null;

  useEffect(() => {
    if (!current) return;
    const { words, report } = current;
    const claims = words === 'all' ? report.claims : [words];
    const forget = () => setAsked((asked) => (asked === current ? null : asked));
    const unmark = markOnPage(
      current.tabId,
      report.placesOf(claims.flatMap(({ places }) => places)),
      (outcome) => setAnswer({ to: current, outcome }),
      forget,
    );
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') forget();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
      unmark();
    };
  }, [current]);

  return {
    marked: current && {
      words: current.words,
      outcome: answer?.to === current ? answer.outcome : 'waiting',
    },
    mark: (words) => setAsked(words && tabId !== null && report ? { words, tabId, report } : null),
  };
}
