import { createLook, type Judge } from './look.ts';
import type { Permission } from './may-look.ts';
import { collectIdly, WHOLE_PAGE } from './page-blocks.ts';
import type { PageReading } from './page-messages.ts';
import { isTopical, type PageState } from './page-state.ts';

/** text/html and application/xhtml+xml. */
const READABLE = /html/;
const LONGEST_TITLE = 300;

export interface PageWatch {
  /** Looks at the page, if the reader's preferences let it, and says what was seen. */
  readonly describe: () => Promise<PageState>;
  /** Looks likewise, and answers whether the page may yet turn out to be about microneedling. */
  readonly look: () => Promise<boolean>;
  /** Describes the page and hands over its text: likewise, or whatever the preferences say where the reader asked. */
  readonly read: (asked?: boolean) => Promise<PageReading>;
}

/**
 * Keeps track of what one document is about. Reads nothing until it is called.
 * @param mayLook what the reader allows, asked before every look; never rejects
 * @param judge says what a page that may name microneedling is about
 * @param onChange told of every page that names microneedling, and when it no longer does
 */
export function createPageWatch(
  page: Document,
  address: Pick<Location, 'href' | 'hostname' | 'pathname'>,
  mayLook: (host: string) => Promise<Permission>,
  judge: Judge,
  onChange: (state: PageState) => void,
): PageWatch {
  /** What was told last of this page; empty where it isn't about microneedling. */
  let told = '';
  /** Address and permission the reader asked under: having chosen otherwise since, they no longer ask. */
  let askedFor = '';
  let unsure = false;

  const settle = (state: PageState): PageState => {
    const news = isTopical(state) ? JSON.stringify(state) : '';
    if (news !== told) onChange(state);
    told = news;
    return state;
  };

  const lookAt = createLook(page, judge);
  const see = async (host: string, path: string): Promise<PageState> => {
    if (!READABLE.test(page.contentType)) return { kind: 'unreadable', why: 'not-html' };
    const [kind, isUnsure] = await lookAt(host + path);
    unsure = isUnsure;
    return { kind, title: page.title.slice(0, LONGEST_TITLE), host, path };
  };

  const describe = async (asked?: boolean): Promise<PageState> => {
    const { hostname: host, pathname: path } = address;
    const why = await mayLook(host);
    const here = why + address.href;
    if (asked) askedFor = here;
    unsure = false;
    return settle(
      why === 'yes' || askedFor === here ? await see(host, path) : { kind: 'not-read', why, host },
    );
  };

  return {
    describe,
    look: async () => {
      await describe();
      return unsure;
    },
    read: async (asked) => {
      const state = await describe(asked);
      return 'title' in state ? { state, ...(await collectIdly(page, WHOLE_PAGE)) } : { state };
    },
  };
}
