import { expect, test } from 'vitest';
import { stanceWord, topicAnswer } from '../../core/wording/answer.ts';
import { TOPICS } from '../../data/topics.ts';
import { nodeWords } from '../../scripts/words.ts';

const words = await nodeWords();

/** Keys made from ids are the ones the compiler cannot follow. */
test.each(TOPICS.filter((topic) => topic.kind === 'quantity'))(
  '$id has an answer that holds its figure',
  ({ id, unit }) => {
    const figure = { min: 2, max: 3 };
    expect(topicAnswer(id, figure, unit, words)).toMatch(/2.*3/);
  },
);

test.each(
  TOPICS.flatMap((topic) =>
    topic.kind === 'stance' ? topic.stances.map((stance) => [topic.id, stance] as const) : [],
  ),
)('%s has a word for %s', (_topic, stance) => {
  expect(stanceWord(stance, words)).not.toBe('');
});
