/** Answers one question in the terminal: `npm run --silent ask -- "how often" [--json] [--language de]`. */
import { parseArgs } from 'node:util';
import { answersFrom } from '../core/guidance/answers.ts';
import { indexFacts } from '../core/guidance/fact-index.ts';
import { guidance } from '../core/guidance/guidance.ts';
import { createLookup } from '../core/lookup/lookup.ts';
import type { LookupResult } from '../core/lookup/types.ts';
import { agreementLine } from '../core/wording/answer.ts';
import { answerText } from '../core/wording/answer-text.ts';
import { safetyCards } from '../core/wording/safety-cards.ts';
import { shortAnswerLine } from '../core/wording/short-answer.ts';
import type { Words } from '../core/wording/words.ts';
import type { Facts } from '../data/facts.ts';
import { ALL_GLOSSARIES } from '../data/lexicon/all-glossaries.ts';
import { ENGLISH } from '../data/lexicon/en/index.ts';
import { loadFacts } from './facts/load.ts';
import { FIRST_LOCALE } from './locales/read.ts';
import { nodeWords } from './words.ts';

const { values, positionals } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    language: { type: 'string', default: FIRST_LOCALE },
  },
  allowPositionals: true,
});
const question = positionals.join(' ').trim();
if (question === '') {
  console.error('Ask something: npm run --silent ask -- "how far apart should sessions be"');
  process.exit(1);
}

const facts = loadFacts();
const words = await nodeWords(values.language.replace('-', '_'));
const result = createLookup(ENGLISH, ALL_GLOSSARIES)(question);
console.log(
  values.json
    ? JSON.stringify(asJson(question, result, facts, words), null, 2)
    : answerText(result, indexFacts(facts), words),
);

function asJson(asked: string, found: LookupResult, set: Facts, say: Words) {
  const base = { question: asked, facts: set.version, ...found };
  if (found.kind === 'not-covered') return base;
  const card = guidance(set, found.topic, found.concern);
  return {
    ...base,
    safety: safetyCards(found, answersFrom(set)),
    answer: shortAnswerLine(card, say),
    agreement: agreementLine(card, say),
    card,
  };
}
