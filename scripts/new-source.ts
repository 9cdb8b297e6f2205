/**
 * Starts a source file to fill in:
 *   npm run new:source          asks for the few fields
 *   npm run new:source -- st-marys-aftercare https://example.org/leaflet downtime aftercare-makeup
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as prompts from '@inquirer/prompts';
import type { SourceFile } from '../data/schema.ts';
import { TOPIC_IDS, type TopicId } from '../data/topics.ts';
import { askSource } from './facts/ask-source.ts';
import { draftSource } from './facts/draft.ts';
import { formatSource } from './facts/format.ts';
import { SOURCES_DIRECTORY } from './facts/read.ts';
import { nodeWords } from './words.ts';

const isTopic = (word: string): word is TopicId => (TOPIC_IDS as readonly string[]).includes(word);
const pathOf = (id: string): string => join(SOURCES_DIRECTORY, `${id}.json`);
const isTaken = (id: string): boolean => existsSync(pathOf(id));

/** What is wrong with the words after the command; null where nothing is. */
function refusal(id: string, url: string, topics: readonly string[]): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    return 'Name the source in lower-case words joined by hyphens: npm run new:source -- st-marys-aftercare https://…';
  }
  if (!URL.canParse(url)) return 'Give the address of the page after the name.';
  const strange = topics.filter((topic) => !isTopic(topic));
  if (strange.length > 0) {
    return `Not a topic: ${strange.join(', ')}. The topics are: ${TOPIC_IDS.join(', ')}.`;
  }
  return isTaken(id)
    ? `There is already a source named ${id}. Choose another name, or add to data/sources/${id}.json.`
    : null;
}

function draftFromWords(words: readonly string[], today: string): SourceFile {
  const [id = '', url = '', ...topics] = words;
  const refused = refusal(id, url, topics);
  if (refused) throw new Error(refused);
  return draftSource(id, url, topics.filter(isTopic), today);
}

const words = process.argv.slice(2);
const today = new Date().toISOString().slice(0, 10);
try {
  const draft =
    words.length > 0
      ? draftFromWords(words, today)
      : await askSource(prompts, isTaken, today, await nodeWords());
  writeFileSync(pathOf(draft.id), formatSource(draft));
  console.log(
    `Wrote data/sources/${draft.id}.json. Fill it in (docs/fact-set.md says how), then run: npm run facts:check`,
  );
} catch (error) {
  // Ctrl+C in a question is an answer too, and nothing was written.
  if (!(error instanceof Error)) throw error;
  console.error(error.name === 'ExitPromptError' ? 'Nothing was written.' : error.message);
  process.exitCode = 1;
}
