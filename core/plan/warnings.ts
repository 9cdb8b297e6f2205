import type { Claim, Facts } from '../../data/facts.ts';
import type { TopicId } from '../../data/topics.ts';
import { guidance } from '../guidance/guidance.ts';

/** What bears on having a session at all; official warnings on these stand above every plan. */
const SAFETY_TOPICS: readonly TopicId[] = [
  'infection-risk',
  'home-or-clinic',
  'pregnancy',
  'skin-tone-suitability',
];

/** What regulators and other official bodies warn of, the first of each topic before the second of any. */
export function planWarnings(facts: Facts): Claim[] {
  const byTopic = SAFETY_TOPICS.map((topic) => guidance(facts, topic).warnings);
  const most = Math.max(...byTopic.map(({ length }) => length));
  const ranked = Array.from({ length: most }, (_, place) =>
    byTopic.flatMap((warnings) => warnings[place] ?? []),
  );
  return [...new Set(ranked.flat())];
}
