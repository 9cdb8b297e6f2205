import { CERTAINTY_LADDER, type CertaintyStep, SUREST_STEP } from '../../../data/certainty.ts';
import type { StanceTopic, TopicId } from '../../../data/topics.ts';
import { topicById } from '../../../data/topics.ts';
import { claimsIn, type Rule } from '../problem.ts';

/** Of a topic whose answers run from good news to bad, those that promise something. */
const PROMISES: Partial<Record<TopicId, readonly string[]>> = {
  'what-it-treats': ['works'],
  'results-permanence': ['permanent'],
  pain: ['painless'],
  'infection-risk': ['none'],
  'pigmentation-risk': ['none'],
  'skin-tone-suitability': ['all'],
  'sensitive-skin': ['yes'],
  pregnancy: ['yes'],
  'home-or-clinic': ['home-ok'],
};

/** Whose word it is: somebody says, calls or claims it; a study, a review or the people in it. */
const WHOSE_WORD =
  /\b(?:says?|said|calls?|claims?|claimed|promises?|lists?|names?|explains?|warns?|finds?|found|rules? out|report(?:s|ed)?|considered|according to|stud(?:y|ies)|trials?|review|patients|people|women|adults|authori[sz]ed|clearance|are sold)\b/i;

/** What was seen and is over: "Scores were better". It is told as a finding and promises nothing. */
const FINDING =
  /\b(?:were|was|had|showed|scored|rated|looked|held|saw|improved|got|took in|finished)\b/i;

const rank = (step: CertaintyStep): number => CERTAINTY_LADDER.indexOf(step);

/** The surest step a sentence takes; a word of the ladder makes the whole sentence that step. */
function stepOf(statement: string): CertaintyStep {
  if (/\bmight\b/i.test(statement)) return 'might';
  return /\bmay\b/i.test(statement) ? 'may' : 'is';
}

/** A promise is put no surer than its kind of source can carry, or says whose word it is. */
export const certaintyStrength: Rule = {
  name: 'certainty-strength',
  description:
    'A promise is worded no surer than its kind of source carries (data/certainty.ts), unless it says whose word or whose finding it is.',
  check: (files) =>
    claimsIn(files).flatMap(({ file, claim }) => {
      const topic = topicById(claim.topic);
      if (!isPromise(topic.kind === 'stance' ? topic : null, claim.stance)) return [];
      const { statement } = claim;
      const surest = SUREST_STEP[file.source.tier];
      const step = stepOf(statement);
      if (rank(step) >= rank(surest)) return [];
      if (WHOSE_WORD.test(statement) || FINDING.test(statement)) return [];
      return [
        {
          file: file.name,
          claim: claim.id,
          rule: 'certainty-strength',
          message: `A ${file.source.tier} carries no more than "${surest}" for a promise, and this sentence says "${step}". Write "${surest}" where the source hedges so far, or say whose word or finding it is ("The page says …", "In this study …").`,
          about: statement,
        },
      ];
    }),
};

const isPromise = (topic: StanceTopic | null, stance: string | null): boolean =>
  topic !== null && stance !== null && (PROMISES[topic.id]?.includes(stance) ?? false);
