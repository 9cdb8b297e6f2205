import { expect, it } from 'vitest';
import { topicQuestion } from '../../../core/wording/answer.ts';
import { ESSENTIAL_TOPICS } from '../../../data/topics.ts';
import { loadFacts } from '../../../scripts/facts/load.ts';
import { essentialsText } from '../../../scripts/start/essentials.ts';
import { nodeWords } from '../../../scripts/words.ts';

it('answers every essential in the terminal, with links and who says otherwise', async () => {
  const words = await nodeWords();
  const text = essentialsText(loadFacts(), words);
  for (const topic of ESSENTIAL_TOPICS) expect(text).toContain(topicQuestion(topic, words));
  expect(text).toContain('3–6 sessions');
  expect(text).toContain('4–6 weeks apart');
  expect(text).toMatch(/Longer: 45 days apart \(hinsdalespa\.com \[\d+\]\)/);
  expect(text).toMatch(/\[\d+\] .*https?:\/\//);
});

it('closes with the figures at a glance', async () => {
  const words = await nodeWords();
  const last = essentialsText(loadFacts(), words).split('\n\n').at(-1) ?? '';
  expect(last.split('\n')[0]).toMatch(
    /^How many sessions will I need\? 3–6 sessions \(.*sources.*\)$/,
  );
});
