import { Activity, useEffect, useMemo, useRef } from 'react';
import type { ActivePage } from '../../bridge/active-page.ts';
import { HOME } from '../../core/address/address.ts';
import type { Lookup } from '../../core/lookup/types.ts';
import { figureOn, type PageReport } from '../../core/verdict/page-report.ts';
import { ErrorBoundary } from '../frame/error-boundary.tsx';
import { useWords } from '../frame/words.tsx';
import { usePlace } from '../hooks/use-place.ts';
import { useReturn } from '../hooks/use-return.ts';
import { type Marked, PageClaims } from '../page/page-claims.tsx';
import { PageLine } from '../page/page-line.tsx';
import type { PageAction } from '../page/page-words.ts';
import { SearchInput } from '../search/search-input.tsx';
import { SearchResults } from '../search/search-results.tsx';
import { SearchRoot } from '../search/search-root.tsx';
import { Header } from './header.tsx';
import { Home } from './home.tsx';
import styles from './panel.module.css';
import { SafetyFooter } from './safety-footer.tsx';
import { TopicScreen } from './topic-screen.tsx';

interface Props {
  readonly search: Lookup;
  readonly page: ActivePage;
  readonly pageActionFailed?: boolean;
  readonly onPageAction: (action: PageAction) => void;
  /** What the page claims; null where it is not read. */
  readonly report?: PageReport | null;
  readonly marked?: Marked;
  readonly onMark?: (marked: Marked) => void;
}

/** The side panel or sidebar: search on top, one screen below it, safety at the foot. */
export function Panel({
  search,
  page,
  pageActionFailed = false,
  onPageAction,
  report = null,
  marked = null,
  onMark = () => {},
}: Props) {
  const words = useWords();
  const { place, goTo, replaceWith } = usePlace();
  const input = useRef<HTMLInputElement>(null);
  const question = place.screen === 'ask' ? place.question : '';
  const result = useMemo(() => (question.trim() ? search(question) : null), [search, question]);
  const atHome = place.screen !== 'topic' && result === null;
  const forgetHome = useReturn(atHome);
  const asking = place.screen === 'ask';
  useEffect(() => {
    if (asking) input.current?.focus();
  }, [asking]);

  function ask(typed: string) {
    if (typed === '') replaceWith(HOME);
    else if (asking) replaceWith({ screen: 'ask', question: typed });
    else goTo({ screen: 'ask', question: typed });
  }

  return (
    <SearchRoot question={question} result={result} onQuestion={ask}>
      <div className={styles.panel}>
        <Header onHome={forgetHome} />
        <div className={styles.search}>
          <SearchInput
            ref={input}
            question={question}
            onQuestion={ask}
            expanded={result !== null}
          />
        </div>
        <main className={styles.main}>
          {/* Kept while another screen shows, so that Back finds it as it was left. */}
          <Activity mode={atHome ? 'visible' : 'hidden'}>
            <div className={styles.screen}>
              <PageLine page={page} failed={pageActionFailed} onAction={onPageAction} />
              {report && <PageClaims report={report} marked={marked} onMark={onMark} />}
              {place.screen === 'unknown' && <p>{words.t('panel.unknown_address')}</p>}
              <Home />
            </div>
          </Activity>
          {place.screen === 'topic' && (
            <ErrorBoundary key={place.topic}>
              <TopicScreen
                topic={place.topic}
                concern={place.concern}
                pageClaim={figureOn(report, place.topic)}
                onConcern={(concern) => replaceWith({ ...place, concern })}
                onBack={() => (window.history.length > 1 ? window.history.back() : goTo(HOME))}
              />
            </ErrorBoundary>
          )}
          {result && (
            <SearchResults result={result} onPick={(hit) => goTo({ screen: 'topic', ...hit })} />
          )}
          <p className={styles.disclaimer}>{words.t('disclaimer')}</p>
        </main>
        <SafetyFooter />
      </div>
    </SearchRoot>
  );
}
