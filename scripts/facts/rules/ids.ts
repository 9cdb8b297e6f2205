import { TOPIC_IDS, type TopicId } from '../../../data/topics.ts';
import { claimsIn, type FactFile, type Problem, type Rule } from '../problem.ts';

const NAME = 'ids';

/** The longest topic id that starts the claim id, so that `results-onset-sessions-2` is not taken for `results-onset`. */
function topicInId(id: string): TopicId | null {
  const starts = TOPIC_IDS.filter((topic) => id === topic || id.startsWith(`${topic}-`));
  return starts.sort((a, b) => b.length - a.length)[0] ?? null;
}

const misnamedFiles = (files: readonly FactFile[]): Problem[] =>
  files
    .filter(({ name, source }) => name !== `${source.id}.json`)
    .map(({ name, source }) => ({
      file: name,
      rule: NAME,
      message: `The id is "${source.id}", so the file should be called ${source.id}.json. Readers and saved answers refer to the id: rename the file, not an id already in use.`,
    }));

const repeatedClaimIds = (files: readonly FactFile[]): Problem[] =>
  files.flatMap(({ name, source }) => {
    const byId = Map.groupBy(source.claims, ({ id }) => id);
    return [...byId]
      .filter(([, claims]) => claims.length > 1)
      .map(([id, claims]) => ({
        file: name,
        claim: id,
        rule: NAME,
        message: `${claims.length} claims of this source share this id. Keep it for the oldest and number the others: ${id}-2, ${id}-3.`,
      }));
  });

const mistitledClaims = (files: readonly FactFile[]): Problem[] =>
  claimsIn(files)
    .filter(({ claim }) => topicInId(claim.id) !== claim.topic)
    .map(({ file, claim }) => ({
      file: file.name,
      claim: claim.id,
      rule: NAME,
      message: `A claim's id begins with its topic: "${claim.topic}", then the concern or a number if it needs one.`,
    }));

export const ids: Rule = {
  name: NAME,
  description: 'A file is named after its source; claim ids are unique and begin with their topic.',
  check: (files) => [
    ...misnamedFiles(files),
    ...repeatedClaimIds(files),
    ...mistitledClaims(files),
  ],
};
