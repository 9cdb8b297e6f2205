import { useMemo, useRef, useState } from 'react';
import type { ActivePage } from '../../bridge/active-page.ts';
import { addressOf, HOME, topicAddress } from '../../core/address/address.ts';
import type { Hit } from '../../core/lookup/hits.ts';
import type { Lookup } from '../../core/lookup/types.ts';
import type { TopicId } from '../../data/topics.ts';
import frame from '../frame/frame.module.css';
import { Wordmark } from '../frame/wordmark.tsx';
import { useWords } from '../frame/words.tsx';
import { useTakeover } from '../hooks/use-takeover.ts';
import { PageLine } from '../page/page-line.tsx';
import type { PageAction } from '../page/page-words.ts';
import { type Recent, RecentQuestions } from '../search/recent-questions.tsx';
import { SearchInput } from '../search/search-input.tsx';
import { SearchResults } from '../search/search-results.tsx';
import { SearchRoot } from '../search/search-root.tsx';
import { AnswerLine } from './answer-line.tsx';
import styles from './popup.module.css';
import { SiteSwitch } from './site-switch.tsx';

const LINES: readonly TopicId[] = [
  'sessions-needed',
  'session-spacing',
  'downtime',
  'aftercare-makeup',
  'who-should-avoid',
  'warning-signs',
];

interface Props {
  /** Null until it is loaded: what is typed before is answered then. */
  readonly search: Lookup | null;
  readonly page: ActivePage;
  readonly pageActionFailed?: boolean;
  readonly onPageAction: (action: PageAction) => void;
  /** Whether this site is left alone; null where the page has no site. */
  readonly leftAlone: boolean | null;
  /** Whether the organisation has said so, and the reader can't change it. */
  readonly leftAloneFixed?: boolean;
  readonly onLeaveAlone: (leaveAlone: boolean) => void;
  /** Opens the panel at an address. */
  readonly onOpenPanel: (address: string) => void;
  readonly onOpenSettings: () => void;
  readonly panelFailed?: boolean;
  /** Questions asked before; null where the reader does not want them kept. */
  readonly recent?: Recent | null;
}

/** The quick lookup behind the toolbar button: ask, read, or go on in the panel. */
export function Popup(props: Props) {
  const { search, page, onPageAction, onOpenPanel, recent = null } = props;
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [question, setQuestion] = useState('');
  useTakeover(setQuestion);
  const isAsked = question.trim() !== '';
  const result = useMemo(
    () => (isAsked ? (search?.(question) ?? null) : null),
    [search, question, isAsked],
  );
  const place = isAsked ? addressOf({ screen: 'ask', question }) : addressOf(HOME);

  function askAgain(kept: string) {
    setQuestion(kept);
    input.current?.focus();
  }

  function pick({ topic, concern }: Hit) {
    recent?.onKeep(question);
    onOpenPanel(topicAddress(topic, concern));
  }

  return (
    <SearchRoot question={question} result={result} onQuestion={setQuestion}>
      <div className={styles.popup}>
        <header>
          <h1 className={styles.name}>
            <Wordmark />
          </h1>
        </header>
        <SearchInput
          ref={input}
          question={question}
          onQuestion={setQuestion}
          expanded={result !== null}
        />
        <main className={styles.main}>
          {recent && question === '' && (
            <RecentQuestions recent={recent} first={2} onAsk={askAgain} />
          )}
          {result && <SearchResults result={result} onPick={pick} />}
          {!isAsked && (
            <ul className={styles.lines}>
              {LINES.map((topic) => (
                <AnswerLine
                  key={topic}
                  topic={topic}
                  onOpen={() => onOpenPanel(topicAddress(topic))}
                />
              ))}
            </ul>
          )}
        </main>
        <PageLine page={page} failed={props.pageActionFailed ?? false} onAction={onPageAction} />
        <button type="button" className={frame.button} onClick={() => onOpenPanel(place)}>
          {words.t('popup.open_panel')}
        </button>
        {props.panelFailed && <p role="alert">{words.t('popup.no_panel')}</p>}
        <footer className={styles.footer}>
          {props.leftAlone !== null && (
            <SiteSwitch
              on={props.leftAlone}
              fixed={props.leftAloneFixed ?? false}
              onChange={props.onLeaveAlone}
            />
          )}
          <button type="button" className={frame.textButton} onClick={props.onOpenSettings}>
            {words.t('popup.settings')}
          </button>
          <p className={styles.disclaimer}>{words.t('disclaimer')}</p>
        </footer>
      </div>
    </SearchRoot>
  );
}
