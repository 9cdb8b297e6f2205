import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageKey } from '../../core/wording/words.ts';
import { isMoney, MONEY_UNITS, TOPICS, type Topic } from '../../data/topics.ts';
import { checkSources } from '../../scripts/facts/check-sources.ts';
import { readTexts } from '../../scripts/facts/read.ts';
import { nodeWords } from '../../scripts/words.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/fact-set.md'), 'utf8');
const [, example = ''] = /```json\n([\s\S]*?)```/.exec(PAGE) ?? [];

describe('the guide to the fact set', () => {
  it('has an example that may be sent in as it stands', () => {
    const name = /The file `data\/sources\/([^`]+)`/.exec(PAGE)?.[1] ?? '';
    expect(checkSources([...readTexts(), { name, text: example }]).problems).toEqual([]);
    expect(example).toContain(`"id": "${name.replace('.json', '')}"`);
  });

  it('lists every topic with its question and what it takes', async () => {
    const { t } = await nodeWords();
    const rows = [...PAGE.matchAll(/^\| `([a-z-]+)` \| (.+\?) \| (.+) \|$/gm)];
    expect(rows.map(([, id, question, takes]) => [id, question, takes])).toEqual(
      TOPICS.map((topic) => [topic.id, t(`topics.${messageKey(topic.id)}.question`), taken(topic)]),
    );
  });
});

const quoted = (names: readonly string[]): string[] => names.map((name) => `\`${name}\``);

function taken(topic: Topic): string {
  if (topic.kind === 'advice') return 'nothing';
  if (topic.kind === 'stance') return `one of ${quoted(topic.stances).join(', ')}`;
  const units = quoted(isMoney(topic.unit) ? MONEY_UNITS : [topic.unit]);
  const last = units.pop();
  return `a figure in ${units.length > 0 ? `${units.join(', ')} or ${last}` : last}`;
}
