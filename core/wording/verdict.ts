import type { TopicId } from '../../data/topics.ts';
import type { PageClaim } from '../claims/types.ts';
import type { Judged, Verdict } from '../verdict/types.ts';
import { agreementLine, answerLine, stanceWord, topicAnswer, topicName } from './answer.ts';
import { directionWord } from './disagreement.ts';
import { messageKey, type Words } from './words.ts';

/** A verdict in a word or two: "Usual", "Shorter", "Sources conflict". */
export function verdictWord(
  { verdict, guidance }: Pick<Judged, 'verdict' | 'guidance'>,
  words: Words,
): string {
  if (verdict.kind !== 'outside') return words.t(`verdict.${wordKey(verdict)}`);
  const { direction } = verdict;
  switch (direction) {
    case 'below':
    case 'above':
      return guidance.kind === 'quantity' ? directionWord(direction, guidance, words) : '';
    case 'wider':
      return words.t('verdict.wider');
    case 'more-reassuring':
      return words.t('verdict.more_reassuring');
    case 'more-careful':
      return words.t('verdict.more_careful');
  }
}

/** What the fact set says, first: "Most sources: 4–6 weeks apart". */
export function factLine({ guidance }: Judged, words: Words): string {
  if (guidance.kind === 'advice') {
    return words.t('verdict.fact_advice', [
      topicName(guidance.topic, words),
      guidance.voters.length,
    ]);
  }
  const answer = answerLine(guidance, words);
  if (guidance.asked !== guidance.concern) return words.t('verdict.fact_general', [answer]);
  if (guidance.voters.length === 0) return agreementLine(guidance, words);
  if (guidance.status === 'agreed') return words.t('verdict.fact_most', [answer]);
  if (guidance.status === 'single-source') return words.t('verdict.fact_one', [answer]);
  return answer === words.t('answer.disputed')
    ? agreementLine(guidance, words)
    : words.t('verdict.fact_differ', [answer]);
}

/** Then the page's own words in the same form: "This page says: 14–30 days apart.", or those of a selected text. */
export function pageLine(
  { claim }: Judged,
  words: Words,
  speaker: 'page' | 'text' = 'page',
): string {
  return words.t(`verdict.${speaker}_says`, [claimWords(claim, words)]);
}

/** Who stands nearest: "Shorter than 10 of 12. 1 source says the same." Empty where there is nothing to add. */
export function standingLine(judged: Judged, words: Words): string {
  const { beyond, same, sameInPart, guidance } = judged;
  const parts = [
    beyond > 0
      ? words.t('verdict.beyond', [verdictWord(judged, words), beyond, guidance.voters.length])
      : '',
    same.length > 0 ? words.t('verdict.same', same.length) : '',
    sameInPart.length > 0 ? words.t('verdict.same_in_part', sameInPart.length) : '',
    judged.verdict.kind === 'could-not-tell'
      ? words.t(`verdict.why_${messageKey(judged.verdict.why)}`)
      : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** The page's figure in the unit people use; a price in its own currency; a promise in its own words. */
function claimWords(claim: PageClaim, words: Words): string {
  if (claim.stance !== null) return promiseWords(claim.topic, claim.stance, words);
  if (claim.unit === null || (claim.currency !== undefined && claim.currency !== 'USD')) {
    return `“${claim.quote}”`;
  }
  return topicAnswer(claim.topic, claim, claim.unit, words);
}

/** Stances whose words for sources ("Said to help") would be odd in a page's mouth. */
const PROMISES = ['works', 'cures', 'does-not-work', 'none', 'yes', 'all', 'home-ok'] as const;

function promiseWords(topic: TopicId, stance: string, words: Words): string {
  if (topic === 'side-effects') return words.t('verdict.no_side_effects');
  const promise = PROMISES.find((known) => known === stance);
  return promise ? words.t(`verdict.promises.${messageKey(promise)}`) : stanceWord(stance, words);
}

/** What a claim is about: its topic, and the concern where it names one. */
export function claimSubject({ topic, concern }: PageClaim, words: Words): string {
  const name = topicName(topic, words);
  return concern === 'general' ? name : `${name} · ${words.t(`concerns.${messageKey(concern)}`)}`;
}

const wordKey = (verdict: Exclude<Verdict, { kind: 'outside' }>) =>
  verdict.kind.replaceAll('-', '_') as
    | 'usual'
    | 'sources_differ'
    | 'not_covered'
    | 'could_not_tell';
