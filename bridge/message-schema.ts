import * as v from 'valibot';
import { BEGINNING, type Budget, WHOLE_PAGE } from './page/page-blocks.ts';
import type {
  JudgePage,
  MarkOutcome,
  PageChanged,
  PageReading,
  PageRequest,
  TextReading,
} from './page/page-messages.ts';
import type { PageState } from './page/page-state.ts';

/**
 * What may come from a content script, and no more of it than one ever sends: it runs in the page's own process,
 * which a page may have taken over. Texts only shown are cut to their length; a reading that is too long is refused.
 */
const LONGEST_HOST = 255;
const LONGEST_TITLE = 300;
const LONGEST_PATH = 2_000;
const LONGEST_TAG = 10;

const cutTo = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => text.slice(0, length)),
  );
const place = v.optional(v.pipe(v.number(), v.integer(), v.minValue(-1)), 0);

const readPageState = v.object({
  kind: v.picklist(['about', 'passing', 'unrelated']),
  title: cutTo(LONGEST_TITLE),
  host: cutTo(LONGEST_HOST),
  path: cutTo(LONGEST_PATH),
});
const otherPageState = v.variant('kind', [
  v.object({
    kind: v.literal('not-read'),
    why: v.picklist(['only-when-clicked', 'site-left-alone']),
    host: cutTo(LONGEST_HOST),
  }),
  v.object({ kind: v.literal('unreadable'), why: v.literal('not-html') }),
]);
const pageState = v.variant('kind', [readPageState, otherPageState]);

/** Line breaks are read as one more character each. */
const blocksUpTo = ([nodes, characters]: Budget) =>
  v.pipe(
    v.array(
      v.object({
        tag: v.pipe(v.string(), v.maxLength(LONGEST_TAG)),
        text: v.pipe(v.string(), v.maxLength(characters + nodes)),
        row: place,
        column: place,
      }),
    ),
    v.maxLength(nodes + 1),
    v.check(
      (blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= characters + nodes,
    ),
  );

const textReading = v.object({
  state: readPageState,
  stoppedEarly: v.boolean(),
  blocks: blocksUpTo(WHOLE_PAGE),
}) satisfies v.GenericSchema<unknown, TextReading>;
const stateAlone = v.object({ state: otherPageState });

/** What a content script tells by itself. */
const told = v.variant('type', [
  v.object({ type: v.literal('page-changed'), state: pageState }),
  v.object({
    type: v.literal('judge-page'),
    url: cutTo(LONGEST_HOST + LONGEST_PATH),
    title: cutTo(LONGEST_PATH),
    description: cutTo(LONGEST_PATH),
    blocks: blocksUpTo(BEGINNING),
  }),
]) satisfies v.GenericSchema<unknown, PageChanged | JudgePage>;

/** What it answers to each request. */
const answers = {
  'describe-page': pageState satisfies v.GenericSchema<unknown, PageState>,
  'read-page': v.union([textReading, stateAlone]) satisfies v.GenericSchema<unknown, PageReading>,
} as const;

/** How a page answers each request. */
export interface Answers extends Record<PageRequest['type'], unknown> {
  readonly 'describe-page': PageState;
  readonly 'read-page': PageReading;
}

const markOutcome = v.picklist(['highlighted', 'selected', 'gone']) satisfies v.GenericSchema<
  unknown,
  MarkOutcome
>;

/** Why a message was ignored. */
export const IGNORED = ['sender', 'malformed'] as const;
export type Ignored = (typeof IGNORED)[number];
export type Message<Content> = { readonly content: Content } | { readonly ignored: Ignored };

/** What the browser says of who sent a message. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}
/** This extension, as the browser names it: its id, and where its own pages are. */
export interface Self {
  readonly id: string;
  readonly base: string;
}

/**
 * A message that reached `runtime.onMessage`, with the tab it is from. Only this extension's content script in the
 * frame of a tab's page itself may tell anything; frames, the extension's own pages and others may not.
 */
export function readTold(
  message: unknown,
  sender: Sender,
  self: Self,
): Message<(PageChanged | JudgePage) & { readonly tabId: number }> {
  const tabId = sender.tab?.id;
  const isOwnPage = sender.url?.startsWith(self.base) ?? false;
  if (sender.id !== self.id || tabId === undefined || sender.frameId !== 0 || isOwnPage) {
    return { ignored: 'sender' };
  }
  const read = contentOf(told, message);
  return 'content' in read ? { content: { ...read.content, tabId } } : read;
}

/** What a content script answered to a request of this type. */
export const readAnswer = <Type extends PageRequest['type']>(
  type: Type,
  answer: unknown,
): Message<Answers[Type]> =>
  contentOf(answers[type] as unknown as v.GenericSchema<unknown, Answers[Type]>, answer);

/** What a content script said of the words it was to mark. */
export const readOutcome = (message: unknown): Message<MarkOutcome> =>
  contentOf(markOutcome, message);

function contentOf<Content>(
  schema: v.GenericSchema<unknown, Content>,
  value: unknown,
): Message<Content> {
  const { success, output } = v.safeParse(schema, value, { abortEarly: true });
  return success ? { content: output } : { ignored: 'malformed' };
}
