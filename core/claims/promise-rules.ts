import {
  CONDITIONS,
  DENIALS,
  HEDGES,
  LIMITING_WORDS,
  LIST_WORDS,
  NEGATORS,
  NOT_RESULTS,
  PROMISE_ITEMS,
  PROMISE_PHRASES,
  SOFTENERS,
  SUITING,
} from '../../data/reading/promises.ts';
import type { TopicId } from '../../data/topics.ts';
import type { Token } from '../quantity/tokens.ts';
import { findPhrases, type Hit, indexPhrases } from './phrase-index.ts';
import type { Span } from './sentences.ts';

/** A promise as the words make it, before its concern is known. */
export interface Promised extends Span {
  readonly topic: TopicId;
  readonly stance: string | null;
  readonly hedge?: string;
}

const ITEMS = indexPhrases(Object.entries(PROMISE_ITEMS));
const PHRASES = indexPhrases(Object.entries(PROMISE_PHRASES));

const ITEM_PROMISES: Readonly<Record<string, { topic: TopicId; stance: string | null }>> = {
  infection: { topic: 'infection-risk', stance: 'none' },
  pigmentation: { topic: 'pigmentation-risk', stance: 'none' },
  pain: { topic: 'pain', stance: 'painless' },
  downtime: { topic: 'downtime', stance: null },
  'side-effects': { topic: 'side-effects', stance: 'none' },
  risk: { topic: 'side-effects', stance: 'none' },
};
const FARTHEST = 12;

/** The words of a sentence with the places they stand at. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly span: Span;
}

const textAt = ({ tokens, span }: Words, at: number): string =>
  at >= span.first && at < span.next ? (tokens[at]?.text ?? '') : '';

/** The first of `words` among the `reach` words before `at`, not looking past a clause break. */
function before(words: Words, at: number, reach: number, set: ReadonlySet<string>): string | null {
  for (let place = at - 1; place >= at - reach; place -= 1) {
    const word = textAt(words, place);
    if (set.has(word)) return word;
    if (/^(?:;|but|\.|:)$/.test(word)) return null;
  }
  return null;
}

const isOpen = (words: Words): boolean => {
  for (let at = words.span.first; at < words.span.next; at += 1) {
    if (CONDITIONS.has(textAt(words, at)) || textAt(words, at) === '?') return true;
  }
  return false;
};

/** "no risk of infection and hyperpigmentation", "without pain, discomfort, or downtime". */
function listed(words: Words): Promised[] {
  const { tokens, span } = words;
  const items = findPhrases(tokens, ITEMS, span);
  const found: Promised[] = [];
  for (let at = span.first; at < span.next; at += 1) {
    const word = textAt(words, at);
    const soft = /^(?:to|or)$/.test(textAt(words, at - 1)); // "little to no downtime"
    if (
      !NEGATORS.has(word) ||
      soft ||
      before(words, at, 3, DENIALS) ||
      before(words, at, 2, SOFTENERS)
    )
      continue;
    found.push(...itemsAfter(words, at, items));
  }
  return found;
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

type PhraseRule = (words: Words, hit: Span) => Promised | null;

const painless: PhraseRule = (words, hit) => {
  if (before(words, hit.first, 3, DENIALS)) return null;
  const softener = before(words, hit.first, 3, SOFTENERS);
  return {
    ...hit,
    topic: 'pain',
    stance: softener ? 'mild' : 'painless',
    ...(softener ? { hedge: softener } : {}),
  };
};

const notHurting: PhraseRule = (words, hit) => {
  const denied = before(words, hit.first, 3, DENIALS);
  const partly = before(
    words,
    hit.first,
    2,
    new Set([
      'too',
      'very',
      'that',
      'as',
      'overly',
      'particularly',
      'usually',
      'generally',
      'much',
      'any',
      'more',
      'only',
      'really',
      'typically',
      'always',
      'terribly',
      'extremely',
    ]),
  );
  const more = /^(?:much|a|too|as|more|badly)$/.test(textAt(words, hit.next));
  return denied && denied !== 'without' && !partly && !more && denied !== 'no'
    ? { first: hit.first - 1, next: hit.next, topic: 'pain', stance: 'painless' }
    : null;
};

const permanent: PhraseRule = (words, hit) => {
  if (NOT_RESULTS.has(textAt(words, hit.next)) || textAt(words, hit.first - 1) === '-') return null;
  const about =
    /\b(?:results?|effects?|improvements?|scars?|scarring|solution|fix|benefits?|changes?|collagen|needling|microneedling|removes?|outcome|remove|fades?|last|lasts|treatment|it|they|these)\b/;
  const sentence = words.tokens
    .slice(words.span.first, words.span.next)
    .map(({ text }) => text)
    .join(' ');
  if (!about.test(sentence)) return null;
  const denied = before(words, hit.first, 6, DENIALS);
  const always = before(words, hit.first, 6, new Set(['always', 'necessarily', 'all']));
  const hedge = before(words, hit.first, 8, HEDGES);
  const stance = denied ? (always ? 'depends' : 'temporary') : hedge ? 'depends' : 'permanent';
  return { ...hit, topic: 'results-permanence', stance, ...(hedge ? { hedge } : {}) };
};

const neverBack: PhraseRule = (words, hit) => {
  const denied = before(words, hit.first, 3, DENIALS);
  const scars = before(
    words,
    hit.first,
    9,
    new Set([
      'scar',
      'scars',
      'scarring',
      'wrinkles',
      'marks',
      'lines',
      'they',
      'pigmentation',
      'acne',
    ]),
  );
  const hedge = before(words, hit.first, 5, HEDGES);
  return denied && scars && !hedge
    ? { ...hit, topic: 'results-permanence', stance: 'permanent' }
    : null;
};

const everySkin: PhraseRule = (words, hit) => {
  const quantifier = before(
    words,
    hit.first,
    6,
    new Set(['all', 'any', 'every', 'most', 'each', 'virtually']),
  );
  const suits = before(words, hit.first, 12, SUITING);
  if (!quantifier || !suits || quantifier === 'each') return null;
  const denied = before(words, hit.first, 9, DENIALS);
  if (denied && quantifier !== 'most')
    return { ...hit, topic: 'skin-tone-suitability', stance: 'caution' };
  const soft = before(words, hit.first, 7, SOFTENERS) !== null || quantifier === 'most';
  return { ...hit, topic: 'skin-tone-suitability', stance: soft ? 'most' : 'all' };
};

const safeFor =
  (topic: TopicId, stance: string): PhraseRule =>
  (words, hit) => {
    const safe = before(
      words,
      hit.first,
      6,
      new Set(['safe', 'suitable', 'safely', 'ideal', 'perfect', 'gentle', 'fine']),
    );
    const denied =
      before(words, hit.first, 10, DENIALS) ??
      before(words, hit.first, 10, new Set(['consult', 'speak', 'ask', 'check', 'check', 'avoid']));
    return safe && !denied ? { ...hit, topic, stance } : null;
  };

const atHome: PhraseRule = (words, hit) => {
  const can = before(
    words,
    hit.first,
    10,
    new Set([
      'safe',
      'safely',
      'easily',
      'easy',
      'can',
      'perfect',
      'perfectly',
      'anyone',
      'simple',
    ]),
  );
  const done = before(
    words,
    hit.first,
    8,
    new Set([
      'done',
      'do',
      'performed',
      'perform',
      'use',
      'used',
      'safe',
      'try',
      'microneedle',
      'roll',
    ]),
  );
  const denied =
    before(words, hit.first, 14, DENIALS) ??
    before(
      words,
      hit.first,
      14,
      new Set([
        'less',
        'only',
        'avoid',
        'risky',
        'dangerous',
        'professional',
        'products',
        'aftercare',
        'wash',
        'cleanser',
        'rest',
        'care',
      ]),
    );
  return can && done && !denied ? { ...hit, topic: 'home-or-clinic', stance: 'home-ok' } : null;
};

const regulated =
  (stance: string): PhraseRule =>
  (words, hit) =>
    before(words, hit.first, 5, DENIALS) ? null : { ...hit, topic: 'regulation', stance };

const cures: PhraseRule = (words, hit) =>
  before(words, hit.first, 5, DENIALS) || before(words, hit.first, 2, new Set(['a', 'the']))
    ? null
    : { ...hit, topic: 'what-it-treats', stance: 'works' };

const RULES: Readonly<Record<string, PhraseRule>> = {
  painless,
  hurts: notHurting,
  riskFree: (words, hit) =>
    before(words, hit.first, 3, DENIALS) || before(words, hit.first, 2, SOFTENERS)
      ? null
      : { ...hit, topic: 'side-effects', stance: 'none' },
  permanent,
  comesBack: neverBack,
  skinTypes: everySkin,
  sensitiveSkin: safeFor('sensitive-skin', 'yes'),
  pregnancy: safeFor('pregnancy', 'yes'),
  atHome,
  approved: regulated('approved-all'),
  cleared: regulated('cleared-some-uses'),
  cures,
};

const HEADS: ReadonlySet<string> = new Set([...ITEMS.keys(), ...PHRASES.keys()]);

/** True where a word occurs with which a promise could begin; false spares a sentence the closer look. */
function mayPromise({ tokens, span }: Words): boolean {
  for (let at = span.first; at < span.next; at += 1) {
    if (HEADS.has(tokens[at]?.text ?? '')) return true;
  }
  return false;
}

/** The promises that a sentence makes; none where it asks, or only says what holds if something else does. */
export function promisesIn(words: Words): Promised[] {
  if (!mayPromise(words) || isOpen(words)) return [];
  const phrases = findPhrases(words.tokens, PHRASES, words.span).flatMap((hit) => {
    const promise = RULES[hit.id]?.(words, hit);
    return promise ? [promise] : [];
  });
  const all = [...listed(words), ...phrases];
  return all.filter(
    (one, at) =>
      all.findIndex(({ topic, stance }) => topic === one.topic && stance === one.stance) === at,
  );
}
