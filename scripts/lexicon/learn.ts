/**
 * Writes data/lexicon/en/learned.ts: what each word of a question says about its topic, learned from the question
 * sets that the lexicon is tuned on, never from the untouched one. Run it after changing the lexicon or the sets:
 * `npm run lexicon`. The outcome hangs on nothing but these.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { ALWAYS, DIGITS, featuresOf, STEP, ZERO } from '../../core/lookup/learned.ts';
import { createReader } from '../../core/lookup/question.ts';
import { ENGLISH } from '../../data/lexicon/en/index.ts';
import type { LearnedWeights, Lexicon } from '../../data/lexicon/types.ts';
import { TUNED_ON } from '../eval/question-sets.ts';
import type { QuestionItem } from '../eval/questions.ts';

const FILE = new URL('../../data/lexicon/en/learned.ts', import.meta.url);
/** A word met in fewer questions tells chance from meaning badly. */
const LEAST_QUESTIONS = 2;
const EPOCHS = 25;
const RATE = 0.5;
/** Keeps weights small where little speaks for them. */
const DECAY = 1e-4;
/** Smaller weights are left out, and the rest learned on without them. */
const LEAST_WEIGHT = 0.6;
/** What the expected topic keeps where others are right as well. */
const EXPECTED = 0.75;

interface Example {
  readonly features: readonly number[];
  /** How right each topic is; the last one is anything else. */
  readonly wanted: readonly number[];
}
interface Model {
  readonly weights: readonly Float64Array[];
  readonly squares: readonly Float64Array[];
  readonly kept: readonly Uint8Array[];
}

/** Pseudo-random numbers from 0 to 1, the same ones in each run. */
function randomNumbers(): () => number {
  let state = 1;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

function likelihoods({ weights }: Model, features: readonly number[]): number[] {
  const share = 1 / Math.sqrt(Math.max(1, features.length - 1));
  const sums = weights.map((own) =>
    features.reduce((sum, index) => sum + (own[index] ?? 0) * (index === 0 ? 1 : share), 0),
  );
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((a, b) => a + b, 0);
  return odds.map((one) => one / all);
}

/** One step towards the example, by AdaGrad. */
function learnFrom(model: Model, { features, wanted }: Example): void {
  const share = 1 / Math.sqrt(Math.max(1, features.length - 1));
  likelihoods(model, features).forEach((likelihood, topic) => {
    const error = likelihood - (wanted[topic] ?? 0);
    const [weights, squares, kept] = [
      model.weights[topic],
      model.squares[topic],
      model.kept[topic],
    ];
    if (!weights || !squares || !kept) return;
    for (const index of features) {
      if (!kept[index]) continue;
      const slope = error * (index === 0 ? 1 : share) + DECAY * (weights[index] ?? 0);
      squares[index] = (squares[index] ?? 0) + slope * slope;
      weights[index] = (weights[index] ?? 0) - (RATE * slope) / Math.sqrt(squares[index] ?? 1);
    }
  });
}

/** A word speaks only for or against topics it was met with: what it never met says little, and takes much room. */
function metWith(examples: readonly Example[], topic: number, features: number): Uint8Array {
  const met = new Uint8Array(features);
  for (const { features: own, wanted } of examples)
    if ((wanted[topic] ?? 0) > 0) for (const index of own) met[index] = 1;
  return met;
}

function train(examples: readonly Example[], topics: number, features: number): Model {
  const each = <T>(make: () => T): T[] => Array.from({ length: topics }, make);
  const model: Model = {
    weights: each(() => new Float64Array(features)),
    squares: each(() => new Float64Array(features).fill(1e-8)),
    kept: Array.from({ length: topics }, (_, topic) => metWith(examples, topic, features)),
  };
  const random = randomNumbers();
  const epochs = () => {
    for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
      const order = examples.map((example) => ({ example, place: random() }));
      for (const { example } of order.sort((a, b) => a.place - b.place)) learnFrom(model, example);
    }
  };
  epochs();
  model.weights.forEach((own, topic) => {
    own.forEach((weight, index) => {
      if (index === 0 || Math.abs(weight) >= LEAST_WEIGHT) return;
      own[index] = 0;
      const kept = model.kept[topic];
      if (kept) kept[index] = 0;
    });
  });
  epochs();
  return model;
}

function wantedOf(item: QuestionItem, topics: readonly string[]): number[] {
  const also = item.also_ok ?? [];
  const expected = item.expected_topic ?? null;
  return [...topics, null].map((topic) => {
    if (topic === expected) return also.length > 0 ? EXPECTED : 1;
    return topic && also.some((it) => it === topic) ? (1 - EXPECTED) / also.length : 0;
  });
}

function digits(weight: number): string | undefined {
  const steps = Math.max(-ZERO, Math.min(ZERO, Math.round(weight / STEP)));
  return steps === 0 ? undefined : DIGITS[steps + ZERO];
}

/** Learns from `items` how the words of `lexicon` lean. */
function learn(lexicon: Lexicon, items: readonly QuestionItem[]): LearnedWeights {
  const read = createReader(lexicon);
  const topics = lexicon.topics.map(({ topic }) => topic);
  const asked = items.map((item) => featuresOf(read(item.q)));
  const counts = new Map<string, number>();
  for (const feature of asked.flat()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEAST_QUESTIONS).map(([name]) => name);
  const features = [ALWAYS, ...names.sort()];
  const numbers = new Map(features.map((feature, at) => [feature, at]));
  const examples = items.map(
    (item, at): Example => ({
      features: [0, ...(asked[at] ?? []).flatMap((feature) => numbers.get(feature) ?? [])],
      wanted: wantedOf(item, topics),
    }),
  );
  const { weights } = train(examples, topics.length + 1, features.length);
  const lines = features.flatMap((feature, index) => {
    const pairs = weights.flatMap((own, topic) => {
      const digit = digits(own[index] ?? 0);
      return digit ? `${DIGITS[topic]}${digit}` : [];
    });
    return pairs.length > 0 ? `${feature} ${pairs.join('')}` : [];
  });
  return { topics, weights: lines.join('\n') };
}

const learnedFile = ({ topics, weights }: LearnedWeights): string =>
  `import type { LearnedWeights } from '../types.ts';

/** Generated by scripts/lexicon/learn.ts; do not edit. */
export const LEARNED: LearnedWeights = {
  topics: [
${topics.map((topic) => `    '${topic}',`).join('\n')}
  ],
  weights: \`
${weights}
\`.trim(),
};
`;

const tunedQuestions = (): QuestionItem[] =>
  TUNED_ON.flatMap((set) =>
    JSON.parse(
      readFileSync(new URL(`../../tests/eval/questions/${set}.json`, import.meta.url), 'utf8'),
    ),
  );

if (import.meta.main) {
  const learned = learn(ENGLISH, tunedQuestions());
  writeFileSync(FILE, learnedFile(learned));
  console.log(`${learned.weights.length} characters of weights`);
}
