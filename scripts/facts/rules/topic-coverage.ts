import type { KnownGap } from '../../../data/schema.ts';
import type { Tier } from '../../../data/tiers.ts';
import { TOPIC_IDS, type TopicId } from '../../../data/topics.ts';
import { type ClaimInFile, claimsIn, type FactFile, type Problem, type Rule } from '../problem.ts';

const NAME = 'topic-coverage';
export const GAPS_FILE = 'known-gaps.json';

/** Kinds of source that give their own word and no more. */
const WEAK_TIERS: ReadonlySet<Tier> = new Set<Tier>([
  'health-publisher',
  'device-maker',
  'clinic',
  'blog',
]);

const problem = (topic: TopicId, message: string): Problem => ({
  file: GAPS_FILE,
  rule: NAME,
  message: `${topic}: ${message}`,
});

/** No silent gap: a topic has a source, or the list of known gaps says why it has none; and no gap outlives itself. */
export function topicCoverage(gaps: readonly KnownGap[]): Rule {
  return {
    name: NAME,
    description:
      'Every topic has a source or is listed as a known gap, never both; a gap marked weak has weak sources alone.',
    wholeSet: true,
    check: (files) => [...withoutSource(files, gaps), ...gaps.flatMap((gap) => closed(files, gap))],
  };
}

const spokenTo = (files: readonly FactFile[]): ReadonlySet<TopicId> =>
  new Set(claimsIn(files).map(({ claim }) => claim.topic));

function withoutSource(files: readonly FactFile[], gaps: readonly KnownGap[]): Problem[] {
  const spoken = spokenTo(files);
  const listed = new Set(gaps.filter(({ weak }) => !weak).map(({ topic }) => topic));
  return TOPIC_IDS.filter((topic) => !spoken.has(topic) && !listed.has(topic)).map((topic) =>
    problem(topic, 'no source speaks to it. Add one, or list the gap with a reason.'),
  );
}

/** The gap as a problem where it is none any more. */
function closed(
  files: readonly FactFile[],
  { topic, concern = 'general', weak }: KnownGap,
): Problem[] {
  if (!weak) {
    return spokenTo(files).has(topic)
      ? [problem(topic, 'is listed as a gap, yet has a source. Take it off the list.')]
      : [];
  }
  const counting = claimsIn(files).filter(
    ({ claim }) => claim.topic === topic && claim.concern === concern && counts(claim),
  );
  if (counting.length === 0) {
    return [problem(topic, `is marked weak, yet no source counts there (${concern}).`)];
  }
  const better = counting.find(({ file }) => !WEAK_TIERS.has(file.source.tier));
  return better
    ? [
        problem(
          topic,
          `is listed as a gap with weak sources alone, yet ${better.file.source.id} counts there (${concern}). Take it off the list.`,
        ),
      ]
    : [];
}

/** True where a claim has a vote: it gives an answer, and holds without a condition. */
function counts({ quantity, stance, condition, unverified }: ClaimInFile['claim']): boolean {
  if (condition !== undefined || unverified) return false;
  if (quantity === null) return stance !== null;
  return !quantity.vague && (quantity.min !== null || quantity.max !== null);
}
