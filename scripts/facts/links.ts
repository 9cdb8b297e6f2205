import type { Source } from '../../data/facts.ts';

/** A link that can't be checked by a program, with the reason, as listed in data/link-exceptions.json. */
export interface LinkException {
  readonly source: string;
  readonly reason: string;
}

export type LinkState =
  | { readonly state: 'reachable' }
  | { readonly state: 'moved'; readonly to: string }
  /** The site is there and lets no program in; only a person can tell whether the page is. */
  | { readonly state: 'refused'; readonly why: string }
  | { readonly state: 'broken'; readonly why: string };

export type CheckedLink = LinkState & { readonly source: Source };

/** Asks for one address; `fetch` in use, a stand-in in tests. */
export type Ask = (
  url: string,
) => Promise<{ readonly ok: boolean; readonly status: number; readonly url: string }>;

/** Not allowed, or too many requests: what sites answer to what they take for a robot. */
const REFUSALS = new Set([401, 403, 405, 406, 429]);

/** At most this many addresses at once: enough to be quick, few enough to be polite. */
const AT_ONCE = 6;

/** Asks for the page of each source that has no exception, in the order of the sources. */
export async function checkLinks(
  sources: readonly Source[],
  exceptions: readonly LinkException[],
  ask: Ask,
): Promise<CheckedLink[]> {
  const excepted = new Set(exceptions.map(({ source }) => source));
  const waiting = sources.filter(({ id }) => !excepted.has(id));
  const checked = new Map<string, CheckedLink>();
  const queue = waiting.values();
  const work = async (): Promise<void> => {
    for (const source of queue) {
      checked.set(source.id, { source, ...(await stateOf(source.url, ask)) });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return waiting.flatMap(({ id }) => checked.get(id) ?? []);
}

async function stateOf(url: string, ask: Ask): Promise<LinkState> {
  try {
    const answer = await ask(url);
    if (REFUSALS.has(answer.status)) return { state: 'refused', why: `answers ${answer.status}` };
    if (!answer.ok) return { state: 'broken', why: `answers ${answer.status}` };
    return pageOf(answer.url) === pageOf(url)
      ? { state: 'reachable' }
      : { state: 'moved', to: answer.url };
  } catch (error) {
    return { state: 'broken', why: reasonOf(error) };
  }
}

/** An address without what sites change on the way: scheme, "www.", a slash at the end. */
function pageOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

/** What fetch tells hides in its cause: "fetch failed" says nothing. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
