import type { KnownGap } from '../../../data/schema.ts';
import { TOPIC_IDS, type TopicId } from '../../../data/topics.ts';
import { claimsIn, type Problem, type Rule } from '../problem.ts';

const NAME = 'topic-coverage';
export const GAPS_FILE = 'known-gaps.json';

/** No silent gap: a topic has a source, or the list of known gaps says why it has none. */
export function topicCoverage(gaps: readonly KnownGap[]): Rule {
  const listed = new Set(gaps.map(({ topic }) => topic));
  const problem = (topic: TopicId, message: string): Problem => ({
    file: GAPS_FILE,
    rule: NAME,
    message: `${topic}: ${message}`,
  });
  return {
    name: NAME,
    description: 'Every topic has a source or is listed as a known gap, never both.',
    wholeSet: true,
    check: (files) => {
      const spoken = new Set(claimsIn(files).map(({ claim }) => claim.topic));
      return TOPIC_IDS.flatMap((topic) => {
        if (!spoken.has(topic) && !listed.has(topic)) {
          return [
            problem(topic, 'no source speaks to it. Add one, or list the gap with a reason.'),
          ];
        }
        return spoken.has(topic) && listed.has(topic)
          ? [problem(topic, 'is listed as a gap, yet has a source. Take it off the list.')]
          : [];
      });
    },
  };
}
