import {
  CONSULTING,
  DENIALS,
  DOING,
  EASILY,
  HEDGES,
  NOT_ALWAYS,
  NOT_RESULTS,
  NOT_TREATING,
  PARTLY,
  PROMISE_PHRASES,
  QUANTIFIERS,
  REASSURING,
  SOFTENERS,
  SUITING,
  WHAT_RETURNS,
} from '../../data/reading/promises.ts';
import type { TopicId } from '../../data/topics.ts';
import { findPhrases, indexPhrases } from './phrase-index.ts';
import { ITEMS, listed } from './promise-lists.ts';
import { before, isOpen, type Promised, textAt, type Words } from './promise-words.ts';
import type { Span } from './sentences.ts';

const PHRASES = indexPhrases(Object.entries(PROMISE_PHRASES));

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
  const partly = before(words, hit.first, 2, PARTLY);
  const more = /^(?:much|a|too|as|more|badly)$/.test(textAt(words, hit.next));
  return denied && denied !== 'without' && !partly && !more && denied !== 'no'
    ? { first: hit.first - 1, next: hit.next, topic: 'pain', stance: 'painless' }
    : null;
};

/** "Completely safe", said of no one and nothing in particular. */
const whollySafe: PhraseRule = (words, hit) =>
  before(words, hit.first, 4, DENIALS) ||
  /^(?:for|to|when|as|provided|during|in|with|only|while|on|at|after|once)$/.test(
    textAt(words, hit.next),
  ) ||
  words.tokens.slice(words.span.first, hit.first).some(({ text }) => text === 'home')
    ? null
    : { ...hit, topic: 'side-effects', stance: 'none' };

const permanent: PhraseRule = (words, hit) => {
  // "For permanent results you need top-ups."
  const aimed = textAt(words, hit.first - 1) === 'for' && textAt(words, hit.next) === 'results';
  if (aimed || NOT_RESULTS.has(textAt(words, hit.next)) || textAt(words, hit.first - 1) === '-')
    return null;
  const about =
    /\b(?:results?|effects?|improvements?|scars?|scarring|solution|fix|benefits?|changes?|collagen|needling|microneedling|removes?|outcome|remove|fades?|last|lasts|treatment|it|they|these)\b/;
  const sentence = words.tokens
    .slice(words.span.first, words.span.next)
    .map(({ text }) => text)
    .join(' ');
  if (!about.test(sentence)) return null;
  const denied = before(words, hit.first, 6, DENIALS);
  const always = before(words, hit.first, 6, NOT_ALWAYS);
  const hedge = before(words, hit.first, 8, HEDGES);
  const stance = denied ? (always ? 'depends' : 'temporary') : hedge ? 'depends' : 'permanent';
  return { ...hit, topic: 'results-permanence', stance, ...(hedge ? { hedge } : {}) };
};

const neverBack: PhraseRule = (words, hit) => {
  const denied = before(words, hit.first, 3, DENIALS);
  const scars = before(words, hit.first, 9, WHAT_RETURNS);
  const hedge = before(words, hit.first, 5, HEDGES);
  return denied && scars && !hedge
    ? { ...hit, topic: 'results-permanence', stance: 'permanent' }
    : null;
};

const everySkin: PhraseRule = (words, hit) => {
  const quantifier = before(words, hit.first, 6, QUANTIFIERS);
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
    const safe = before(words, hit.first, 6, REASSURING);
    const denied =
      before(words, hit.first, 10, DENIALS) ?? before(words, hit.first, 10, CONSULTING);
    return safe && !denied ? { ...hit, topic, stance } : null;
  };

const atHome: PhraseRule = (words, hit) => {
  const itself =
    /^(?:do|use|try)$/.test(textAt(words, hit.first - 2)) && textAt(words, hit.first - 1) === 'it';
  const can = itself || before(words, hit.first, 10, EASILY);
  const done = before(words, hit.first, 8, DOING);
  const denied =
    before(words, hit.first, 14, DENIALS) ?? before(words, hit.first, 14, NOT_TREATING);
  return can && done && !denied ? { ...hit, topic: 'home-or-clinic', stance: 'home-ok' } : null;
};

const WHOLLY_SAFE = /^(?:is|are) (?:completely|totally|perfectly|absolutely|entirely|100 %) safe\b/;
const SAFE_FOR_ANYONE =
  /^(?:[^\s;:,.]+ ){0,4}?(?:is|are) (?:\w+ ){0,2}?(?:safe|suitable|fine|ok|okay|perfect|ideal) for (?:everyone|everybody|anyone|anybody|all people)\b/;

/** "Needling at home is safe for everyone": the words that suit it to anyone stand after the home. */
const homeIsSafe: PhraseRule = (words, hit) => {
  const after: string[] = [];
  for (let at = hit.next; at < hit.next + 14; at += 1) after.push(textAt(words, at));
  const denied =
    before(words, hit.first, 14, DENIALS) ?? before(words, hit.first, 14, NOT_TREATING);
  const turned = after.some((word) => DENIALS.has(word) || /^(?:only|except|apart)$/.test(word));
  const text = after.join(' ');
  const safe = SAFE_FOR_ANYONE.test(text) || WHOLLY_SAFE.test(text);
  return safe && !denied && !turned ? { ...hit, topic: 'home-or-clinic', stance: 'home-ok' } : null;
};

const regulated =
  (stance: string): PhraseRule =>
  (words, hit) =>
    before(words, hit.first, 5, DENIALS) ? null : { ...hit, topic: 'regulation', stance };

const cures: PhraseRule = (words, hit) =>
  before(words, hit.first, 5, DENIALS)
    ? null
    : { ...hit, topic: 'what-it-treats', stance: 'cures' };

const RULES: Readonly<Record<string, PhraseRule>> = {
  painless,
  hurts: notHurting,
  riskFree: (words, hit) =>
    before(words, hit.first, 3, DENIALS) || before(words, hit.first, 2, SOFTENERS)
      ? null
      : { ...hit, topic: 'side-effects', stance: 'none' },
  whollySafe,
  permanent,
  comesBack: neverBack,
  skinTypes: everySkin,
  sensitiveSkin: safeFor('sensitive-skin', 'yes'),
  pregnancy: safeFor('pregnancy', 'yes'),
  atHome,
  homeIsSafe,
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
