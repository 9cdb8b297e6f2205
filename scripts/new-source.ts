/**
 * Starts a source file to fill in:
 *   npm run new-source -- st-marys-aftercare https://example.org/leaflet downtime aftercare-makeup
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { TOPIC_IDS, type TopicId } from '../data/topics.ts';
import { draftSource } from './facts/draft.ts';
import { formatSource } from './facts/format.ts';
import { SOURCES_DIRECTORY } from './facts/read.ts';

const isTopic = (word: string): word is TopicId => (TOPIC_IDS as readonly string[]).includes(word);

/** What is wrong with the words after the command; null where nothing is. */
function refusal(id: string, url: string, topics: readonly string[]): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    return 'Name the source in lower-case words joined by hyphens: npm run new-source -- st-marys-aftercare https://…';
  }
  if (!URL.canParse(url)) return 'Give the address of the page after the name.';
  const strange = topics.filter((topic) => !isTopic(topic));
  if (strange.length > 0) {
    return `Not a topic: ${strange.join(', ')}. The topics are: ${TOPIC_IDS.join(', ')}.`;
  }
  return existsSync(join(SOURCES_DIRECTORY, `${id}.json`))
    ? `There is already a source named ${id}. Choose another name, or add to data/sources/${id}.json.`
    : null;
}

const [id = '', url = '', ...topics] = process.argv.slice(2);
const refused = refusal(id, url, topics);
if (refused) {
  console.error(refused);
  process.exitCode = 1;
} else {
  const today = new Date().toISOString().slice(0, 10);
  const draft = draftSource(id, url, topics.filter(isTopic), today);
  writeFileSync(join(SOURCES_DIRECTORY, `${id}.json`), formatSource(draft));
  console.log(
    `Wrote data/sources/${id}.json. Fill it in (docs/fact-set.md says how), then run: npm run facts:check`,
  );
}
