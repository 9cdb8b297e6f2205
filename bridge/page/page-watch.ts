import { createLateContentWatch } from './late-content.ts';
import { lookAt } from './look.ts';
import type { Permission } from './may-look.ts';
import { collectBlocks } from './page-blocks.ts';
import type { PageReading } from './page-messages.ts';
import { isTopical, type PageState } from './page-state.ts';

/** text/html and application/xhtml+xml. */
const READABLE = /html/;
const LONGEST_TITLE = 300;
const READING = { nodes: 50_000, characters: 1_000_000 };

/** What the watch needs of the world around it. */
export interface Surroundings {
  readonly page: Document;
  readonly address: Pick<Location, 'href' | 'hostname' | 'pathname'>;
  /** What the reader allows, asked before every look. Never rejects. */
  readonly mayLook: (host: string) => Promise<Permission>;
  /** Told of every page that names microneedling, and when it no longer does. */
  readonly onChange: (state: PageState) => void;
}

export interface PageWatch {
  /** Looks at the page, if the reader's preferences let it. */
  readonly describe: () => Promise<PageState>;
  /** The address changed: what is known of the page is old. */
  readonly startAnew: () => void;
  /** Reads the page because the reader asked, whatever the preferences say. */
  readonly read: () => PageReading;
}

/** Keeps track of what one document is about. Reads nothing until it is called. */
export function createPageWatch(surroundings: Surroundings): PageWatch {
  const { page, address } = surroundings;
  const lateContent = createLateContentWatch(page, () => void describe());
  let last: PageState | undefined;
  let askedFor: string | undefined;

  const settle = (state: PageState): PageState => {
    const isNews = JSON.stringify(state) !== JSON.stringify(last);
    if (isNews && (isTopical(state) || (last && isTopical(last)))) surroundings.onChange(state);
    last = state;
    return state;
  };

  const look = (): PageState => {
    if (!READABLE.test(page.contentType)) return { kind: 'unreadable', why: 'not-html' };
    const { subject, unsure } = lookAt(page, address.href);
    lateContent.expect(unsure);
    return {
      kind: subject,
      title: page.title.slice(0, LONGEST_TITLE),
      host: address.hostname,
      path: address.pathname,
    };
  };

  const forbidden = async (): Promise<PageState | null> => {
    const why = await surroundings.mayLook(address.hostname);
    return why === 'yes' || askedFor === address.href
      ? null
      : { kind: 'not-read', why, host: address.hostname };
  };

  const describe = async (): Promise<PageState> => settle((await forbidden()) ?? look());

  const read = (): PageReading => {
    askedFor = address.href;
    const state = settle(look());
    if (state.kind === 'unreadable') return { state, blocks: [], stoppedEarly: false };
    return { state, ...collectBlocks(page, READING) };
  };

  return { describe, read, startAnew: lateContent.startAnew };
}
