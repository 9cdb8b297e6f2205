import { useMemo } from 'react';
import type { ActivePage } from '../../bridge/active-page.ts';
import { HOME } from '../../core/address/address.ts';
import frame from '../frame/frame.module.css';
import { useWords } from '../frame/words.tsx';
import { usePlace } from '../hooks/use-place.ts';
import { PageLine } from '../page/page-line.tsx';
import type { PageAction } from '../page/page-words.ts';
import type { Search } from '../search/search.ts';
import { SearchInput } from '../search/search-input.tsx';
import { SearchResults } from '../search/search-results.tsx';
import { SearchRoot } from '../search/search-root.tsx';
import { Header } from './header.tsx';
import { Home } from './home.tsx';
import styles from './panel.module.css';
import { SafetyFooter } from './safety-footer.tsx';
import { TopicScreen } from './topic-screen.tsx';

interface Props {
  readonly search: Search;
  readonly page: ActivePage;
  readonly pageActionFailed?: boolean;
  readonly onPageAction: (action: PageAction) => void;
}

/** The side panel or sidebar: search on top, one screen below it, safety at the foot. */
export function Panel({ search, page, pageActionFailed = false, onPageAction }: Props) {
  const words = useWords();
  const { place, goTo, replaceWith } = usePlace();
  const question = place.screen === 'ask' ? place.question : '';
  const outcome = useMemo(() => (question.trim() ? search(question) : null), [search, question]);

  function ask(typed: string) {
    if (typed === '') replaceWith(HOME);
    else if (place.screen === 'ask') replaceWith({ screen: 'ask', question: typed });
    else goTo({ screen: 'ask', question: typed });
  }

  return (
    <SearchRoot question={question} outcome={outcome} onQuestion={ask}>
      <div className={styles.panel}>
        <h1 className={frame.visuallyHidden}>{words.t('panel.title')}</h1>
        <Header />
        <div className={styles.search}>
          <SearchInput question={question} onQuestion={ask} />
        </div>
        <main className={styles.main}>
          {place.screen === 'topic' ? (
            <TopicScreen
              topic={place.topic}
              concern={place.concern}
              onConcern={(concern) => replaceWith({ ...place, concern })}
              onBack={() => (window.history.length > 1 ? window.history.back() : goTo(HOME))}
            />
          ) : outcome ? (
            <SearchResults outcome={outcome} onPick={(hit) => goTo({ screen: 'topic', ...hit })} />
          ) : (
            <>
              <PageLine page={page} failed={pageActionFailed} onAction={onPageAction} />
              {place.screen === 'unknown' && (
                <p role="status">{words.t('panel.unknown_address')}</p>
              )}
              <Home />
            </>
          )}
        </main>
      </div>
      <SafetyFooter />
    </SearchRoot>
  );
}
