import { Activity, type RefObject, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { ActivePage } from '../../bridge/active-page.ts';
import { HOME, type Place } from '../../core/address/address.ts';
import type { Hit } from '../../core/lookup/hits.ts';
import type { Lookup } from '../../core/lookup/types.ts';
import { figureOn, type PageReport } from '../../core/verdict/page-report.ts';
import { ErrorBoundary } from '../frame/error-boundary.tsx';
import { Loading } from '../frame/loading.tsx';
import { useWords } from '../frame/words.tsx';
import { usePlace } from '../hooks/use-place.ts';
import { useReturn } from '../hooks/use-return.ts';
import { useTakeover } from '../hooks/use-takeover.ts';
import type { Marked, MarkedWords } from '../page/marked.ts';
import { PageClaims } from '../page/page-claims.tsx';
import { PageLine } from '../page/page-line.tsx';
import type { PageAction } from '../page/page-words.ts';
import { ToPageClaims } from '../page/to-page-claims.tsx';
import { LazyPlan } from '../plan/lazy-plan.tsx';
import { type Recent, RecentQuestions } from '../search/recent-questions.tsx';
import { SearchInput } from '../search/search-input.tsx';
import { SearchResults } from '../search/search-results.tsx';
import { SearchRoot } from '../search/search-root.tsx';
import { Essentials } from './essentials.tsx';
import { Header } from './header.tsx';
import { Home } from './home.tsx';
import styles from './panel.module.css';
import { SafetyFooter } from './safety-footer.tsx';
import { CheckScreen, TopicScreen } from './screens.ts';

interface Props {
  /** Null until it is loaded: what is typed before is answered then. */
  readonly search: Lookup | null;
  readonly page: ActivePage;
  readonly pageActionFailed?: boolean;
  readonly onPageAction: (action: PageAction) => void;
  /** What the page claims; null where it is not read. */
  readonly report?: PageReport | null;
  /** True while the page is being read: what it claims will stand right below the first answers. */
  readonly reading?: boolean;
  readonly marked?: Marked | null;
  readonly onMark?: (words: MarkedWords | null) => void;
  /** Questions asked before; null where the reader does not want them kept. */
  readonly recent?: Recent | null;
  /** For what puts the cursor into the search box from outside. */
  readonly searchBox?: RefObject<HTMLInputElement | null>;
}

/** The side panel or sidebar: search on top, one screen below it, safety at the foot. */
export function Panel({
  search,
  page,
  pageActionFailed = false,
  onPageAction,
  report = null,
  reading = false,
  marked = null,
  onMark = () => {},
  recent = null,
  searchBox,
}: Props) {
  const words = useWords();
  const { place, goTo, replaceWith } = usePlace();
  const ownInput = useRef<HTMLInputElement>(null);
  const input = searchBox ?? ownInput;
  /** Where the reader last turned to the box: on a card, kept questions wait until then. */
  const [focusedAt, setFocusedAt] = useState<Place | null>(null);
  const question = place.screen === 'ask' ? place.question : '';
  const isAsked = question.trim() !== '';
  const result = useMemo(
    () => (isAsked ? (search?.(question) ?? null) : null),
    [search, question, isAsked],
  );
  const onPlan = place.screen === 'plan' || place.screen === 'questions';
  const onCard = place.screen === 'topic' || place.screen === 'check' || onPlan;
  const atHome = !onCard && !isAsked;
  const forgetHome = useReturn(atHome);
  const asking = place.screen === 'ask';
  useEffect(() => {
    if (asking) input.current?.focus();
  }, [asking, input]);
  const goBack = () => (window.history.length > 1 ? window.history.back() : goTo(HOME));

  function ask(typed: string) {
    if (typed === '') replaceWith(HOME);
    else if (asking) replaceWith({ screen: 'ask', question: typed });
    else goTo({ screen: 'ask', question: typed });
  }

  useTakeover(ask);

  function pick(hit: Hit) {
    recent?.onKeep(question);
    goTo({ screen: 'topic', ...hit });
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
            autoFocus={!onCard}
            onFocus={() => setFocusedAt(place)}
          />
        </div>
        <main className={styles.main}>
          {recent && question === '' && (atHome || focusedAt === place) && (
            <RecentQuestions recent={recent} first={3} onAsk={ask} />
          )}
          {/* Kept while another screen shows, so that Back finds it as it was left. */}
          <Activity mode={atHome ? 'visible' : 'hidden'}>
            <div className={styles.screen}>
              <PageLine page={page} failed={pageActionFailed} onAction={onPageAction}>
                <ToPageClaims report={report} />
              </PageLine>
              {place.screen === 'unknown' && <p>{words.t('panel.unknown_address')}</p>}
              <Essentials />
              {report && <PageClaims report={report} marked={marked} onMark={onMark} />}
              {reading ? <Loading /> : <Home />}
            </div>
          </Activity>
          {place.screen === 'topic' && (
            <ErrorBoundary key={place.topic}>
              <Suspense fallback={<Loading fromTop />}>
                <TopicScreen
                  topic={place.topic}
                  concern={place.concern}
                  pageClaim={figureOn(report, place.topic)}
                  onConcern={(concern) => replaceWith({ ...place, concern })}
                  onBack={goBack}
                />
              </Suspense>
            </ErrorBoundary>
          )}
          {place.screen === 'check' && (
            <ErrorBoundary key={place.text}>
              <Suspense fallback={<Loading fromTop />}>
                <CheckScreen text={place.text} onBack={goBack} />
              </Suspense>
            </ErrorBoundary>
          )}
          {onPlan && (
            <ErrorBoundary key={place.screen}>
              <LazyPlan
                screen={place.screen}
                page={
                  report && {
                    host: page.host ?? '',
                    claims: report.claims.map(({ claim }) => claim),
                  }
                }
                onBack={goBack}
              />
            </ErrorBoundary>
          )}
          {result && <SearchResults result={result} onPick={pick} />}
          <p className={styles.disclaimer}>{words.t('disclaimer')}</p>
        </main>
        <SafetyFooter />
      </div>
    </SearchRoot>
  );
}
