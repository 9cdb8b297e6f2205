import { browser } from './browser.ts';
import { countIgnored } from './diagnostics.ts';
import { type Answers, readAnswer } from './message-schema.ts';
import type { PageRequest } from './page/page-messages.ts';

/**
 * The answer of a tab's content script; null where there is none, so nobody is listening in that tab, and where it is
 * not what a content script answers.
 */
export async function askPage<Type extends PageRequest['type']>(
  tabId: number,
  request: Extract<PageRequest, { readonly type: Type }>,
): Promise<Answers[Type] | null> {
  const answer: unknown = await browser.tabs
    .sendMessage(tabId, request, { frameId: 0 })
    .catch(() => null);
  if (answer === null || answer === undefined) return null;
  const read = readAnswer<Type>(request.type, answer);
  if ('content' in read) return read.content;
  countIgnored(read.ignored);
  return null;
}
