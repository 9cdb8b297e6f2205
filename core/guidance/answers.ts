import type { Facts } from '../../data/facts.ts';
import { CONCERNS, type ConcernId, TOPICS, type TopicId } from '../../data/topics.ts';
import { type Brief, briefOf } from './brief.ts';
import { type Caution, cautionsFor } from './cautions.ts';
import { indexFacts } from './fact-index.ts';
import { guidance } from './guidance.ts';

/** An answer in brief, and what to know before relying on it: that hangs on who the sources are. */
export type BriefAnswer = Brief & { readonly cautions: readonly Caution[] };

/** Every answer in brief, which is all that most surfaces show. */
export interface Answers {
  /** That of the fact set they are computed from. */
  readonly version: string;
  /** The latest date on which a source was held against its page (2026-11-21); empty without sources. */
  readonly checkedOn: string;
  /** The answer on `topic` for `concern`, by default in general. */
  readonly to: (topic: TopicId, concern?: ConcernId) => BriefAnswer;
}

/** Answers as plain data; a concern that is answered as in general is left out. */
export interface PackedAnswers {
  readonly version: string;
  readonly checkedOn: string;
  readonly briefs: Readonly<Record<TopicId, Partial<Readonly<Record<ConcernId, PackedBrief>>>>>;
}
/** What was asked for is the key it stands under. */
type PackedBrief = BriefAnswer extends infer Each
  ? Each extends BriefAnswer
    ? Omit<Each, 'asked'>
    : never
  : never;

/** The answers of a fact set, each computed when it is asked for. */
export function answersFrom(facts: Facts): Answers {
  return {
    version: facts.version,
    checkedOn: lastChecked(facts),
    to: (topic, concern) => answerFrom(facts, topic, concern),
  };
}

/** Computes every answer once, so that surfaces need not carry the fact set in order to give them. */
export function packAnswers(facts: Facts): PackedAnswers {
  const briefs = TOPICS.map(({ id }) => {
    const [general, ...others] = (
      ['general', ...CONCERNS.filter((it) => it !== 'general')] as const
    ).map((concern) => [concern, packed(answerFrom(facts, id, concern))] as const);
    const own = others.filter(
      ([, brief]) => JSON.stringify(brief) !== JSON.stringify(general?.[1]),
    );
    return [id, Object.fromEntries([...(general ? [general] : []), ...own])] as const;
  });
  return {
    version: facts.version,
    checkedOn: lastChecked(facts),
    briefs: Object.fromEntries(briefs) as PackedAnswers['briefs'],
  };
}

/** The answers as they were computed. Throws where the topic is none of those there were then. */
export function unpackAnswers({ version, checkedOn, briefs }: PackedAnswers): Answers {
  return {
    version,
    checkedOn,
    to: (topic, asked = 'general') => {
      const brief = briefs[topic][asked] ?? briefs[topic].general;
      if (!brief) throw new Error(`Not among the answers: ${topic}`);
      return { ...brief, asked } as BriefAnswer;
    },
  };
}

function answerFrom(facts: Facts, topic: TopicId, concern?: ConcernId): BriefAnswer {
  const answer = guidance(facts, topic, concern);
  return { ...briefOf(answer), cautions: cautionsFor(indexFacts(facts), answer) };
}

function packed({ asked: _asked, ...brief }: BriefAnswer): PackedBrief {
  return brief as PackedBrief;
}

const lastChecked = ({ sources }: Facts): string =>
  sources
    .map(({ checked_on }) => checked_on)
    .toSorted()
    .at(-1) ?? '';
