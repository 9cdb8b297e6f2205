import {
  DENIALS,
  LIMITING_WORDS,
  LIST_WORDS,
  NEGATORS,
  PROMISE_ITEMS,
  PROMISING,
  SOFTENERS,
} from '../../data/reading/promises.ts';
import type { TopicId } from '../../data/topics.ts';
import { findPhrases, type Hit, indexPhrases } from './phrase-index.ts';
import { before, type Promised, textAt, type Words } from './promise-words.ts';

/** What a list of denials may name. */
export const ITEMS = indexPhrases(Object.entries(PROMISE_ITEMS));

const ITEM_PROMISES: Readonly<Record<string, { topic: TopicId; stance: string | null }>> = {
  infection: { topic: 'infection-risk', stance: 'none' },
  pigmentation: { topic: 'pigmentation-risk', stance: 'none' },
  pain: { topic: 'pain', stance: 'painless' },
  downtime: { topic: 'downtime', stance: null },
  'side-effects': { topic: 'side-effects', stance: 'none' },
  risk: { topic: 'side-effects', stance: 'none' },
};
/** Words after "no" within which its list is looked for. */
const FARTHEST = 12;

/** "no risk of infection and hyperpigmentation", "without pain, discomfort, or downtime". */
export function listed(words: Words): Promised[] {
  const { tokens, span } = words;
  let items: readonly Hit<string>[] | null = null;
  const found: Promised[] = [];
  for (let at = span.first; at < span.next; at += 1) {
    const word = textAt(words, at);
    if (!NEGATORS.has(word)) continue;
    const soft = /^(?:to|or)$/.test(textAt(words, at - 1)); // "little to no downtime"
    if (
      soft ||
      deniedBefore(words, at) ||
      before(words, at, 6, PROMISING) ||
      before(words, at, 2, SOFTENERS)
    )
      continue;
    items ??= findPhrases(tokens, ITEMS, span);
    found.push(...itemsAfter(words, at, items));
  }
  return found;
}

/** "not without pain", "never no risk"; in "no pain, no downtime" the first "no" denies only the pain. */
function deniedBefore(words: Words, at: number): boolean {
  for (let place = at - 1; place >= at - 3; place -= 1) {
    const word = textAt(words, place);
    if (/^(?:[,;:.·|/&]|but|and|or)$/.test(word)) return false;
    if (DENIALS.has(word)) return true;
  }
  return false;
}

function itemsAfter(words: Words, negator: number, items: readonly Hit<string>[]): Promised[] {
  const found: Promised[] = [];
  let named = false;
  let place = negator + 1;
  while (place < words.span.next && place <= negator + FARTHEST) {
    const word = textAt(words, place);
    const item = items.find(({ first, id }) => first === place && id !== 'risk');
    if (item) {
      const promise = ITEM_PROMISES[item.id];
      const risky =
        named || item.id === 'downtime' || item.id === 'pain' || item.id === 'side-effects';
      if (promise && risky) found.push({ ...promise, first: negator, next: item.next });
      place = item.next;
      continue;
    }
    if (LIMITING_WORDS.has(word) || !LIST_WORDS.has(word)) break;
    if (/^(?:risks?|chance|danger|possibility|threat)$/.test(word)) named = true;
    place += 1;
  }
  const risk = items.find(
    ({ id, first }) => id === 'risk' && first > negator && first <= negator + 2,
  );
  const ends = risk && !/^(?:of|for|in|to)$/.test(textAt(words, risk.next));
  if (found.length === 0 && risk && ends) {
    found.push({ topic: 'side-effects', stance: 'none', first: negator, next: risk.next });
  }
  return found;
}
