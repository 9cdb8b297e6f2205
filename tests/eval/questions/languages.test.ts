import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createLookup } from '../../../core/lookup/lookup.ts';
import { ALL_GLOSSARIES } from '../../../data/lexicon/all-glossaries.ts';
import { ENGLISH } from '../../../data/lexicon/en/index.ts';
import { evaluateQuestions, type QuestionItem } from '../../../scripts/eval/questions.ts';

const lookup = createLookup(ENGLISH, ALL_GLOSSARIES);

const read = (name: string): readonly QuestionItem[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, 'languages', `${name}.json`), 'utf8'));

/** Shares that must be reached: of topics and of refusals in the sets tuned on, and in those never tuned on. */
const LEAST = [
  ['', 0.94, 0.9],
  ['-fresh', 0.94, 0.9],
  ['-essentials', 0.9, null],
  ['-everyday', 0.94, 1],
  ['-later', 0.9, 1],
  ['-latest', 0.8, 0.75],
  ['-untouched', 0.7, 0.9],
] as const;

test.each(
  ALL_GLOSSARIES.flatMap(({ language }) =>
    LEAST.map(([set, topics, refused]) => [`${language}${set}`, topics, refused] as const),
  ),
)('%s: at least %d answered right, %s refused', (name, topics, refused) => {
  const { scores } = evaluateQuestions(read(name), lookup);
  expect(scores?.top1.share).toBeGreaterThanOrEqual(topics);
  if (refused !== null) expect(scores?.rejected.share).toBeGreaterThanOrEqual(refused);
});
