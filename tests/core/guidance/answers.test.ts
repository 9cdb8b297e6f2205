import packedAnswers from 'virtual:answers';
import facts from 'virtual:facts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageClaim } from '../../../core/claims/types.ts';
import { answersFrom, unpackAnswers } from '../../../core/guidance/answers.ts';
import { verdictOn } from '../../../core/verdict/judge.ts';
import { agreementLine, cardQuestion } from '../../../core/wording/answer.ts';
import { elapsedLine, isOverdue } from '../../../core/wording/elapsed.ts';
import { shortAnswer, shortAnswerLine } from '../../../core/wording/short-answer.ts';
import { CONCERNS, TOPICS, topicById } from '../../../data/topics.ts';
import { loadFacts } from '../../../scripts/facts/load.ts';
import { nodeWords } from '../../../scripts/words.ts';

/** As the extension carries them, and as they are computed from the fact set when asked. */
const packaged = unpackAnswers(packedAnswers);
const computed = answersFrom(loadFacts());
const words = await nodeWords();

const EVERY = TOPICS.flatMap(({ id }) => CONCERNS.map((concern) => [id, concern] as const));
const anyTopic = fc.constantFrom(...EVERY);
const anyEnd = fc.option(fc.integer({ min: 0, max: 400 }));

describe('the answers that the build computes', () => {
  test('are those of the same fact set, with its version and date', () => {
    expect(packaged.version).toBe(computed.version);
    expect(packaged.version).toBe(facts.version);
    expect(packaged.checkedOn).toBe(computed.checkedOn);
  });

  test.each(EVERY)('say on %s for %s what is computed at run time', (topic, concern) => {
    const [there, here] = [packaged.to(topic, concern), computed.to(topic, concern)];
    expect(cardQuestion(there, words)).toBe(cardQuestion(here, words));
    expect(shortAnswer(there, words)).toEqual(shortAnswer(here, words));
    expect(shortAnswerLine(there, words)).toBe(shortAnswerLine(here, words));
    expect(agreementLine(there, words)).toBe(agreementLine(here, words));
    expect([there.asked, there.status, there.agree]).toEqual([here.asked, here.status, here.agree]);
    expect(there.cautions).toEqual(here.cautions);
  });

  test('say the same of any time since a session', () => {
    fc.assert(
      fc.property(anyTopic, fc.integer({ min: 0, max: 9000 }), ([topic, concern], hours) => {
        const [there, here] = [packaged.to(topic, concern), computed.to(topic, concern)];
        expect(elapsedLine(there, hours, words)).toBe(elapsedLine(here, hours, words));
        expect(isOverdue(there, hours)).toBe(isOverdue(here, hours));
      }),
    );
  });

  test('judge any claim of a page alike', () => {
    const anyClaim = fc
      .tuple(anyTopic, anyEnd, anyEnd, fc.boolean(), fc.nat())
      .map(([[topic, concern], min, max, promises, pick]): PageClaim => {
        const about = topicById(topic);
        const stances = about.kind === 'stance' ? [...about.stances, 'cures'] : ['none'];
        const stance = promises ? (stances[pick % stances.length] ?? null) : null;
        const unit = about.kind === 'quantity' ? about.unit : null;
        const place = { block: 0, start: 0, end: 0, quote: '', sentence: '' };
        return { ...place, topic, concern, min, max, unit, stance } as PageClaim;
      });
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const answers = [packaged, computed].map((set) => set.to(claim.topic, claim.concern));
        const [there, here] = answers.map((answer) => verdictOn(claim, answer));
        expect(there).toEqual(here);
      }),
      { numRuns: 1000 },
    );
  });
});
