import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexFacts } from '../../../core/guidance/fact-index.ts';
import { NO_FILTERS } from '../../../core/guidance/filters.ts';
import { guidance } from '../../../core/guidance/guidance.ts';
import { cardText } from '../../../core/wording/card-text.ts';
import { MARKDOWN } from '../../../core/wording/markup.ts';
import type { Tier } from '../../../data/tiers.ts';
import type { TopicId } from '../../../data/topics.ts';
import { nodeWords } from '../../../scripts/words.ts';
import { smallFacts } from '../../support/small-facts.ts';

const words = await nodeWords();
const FACTS = smallFacts([
  { source: 'a', min: 3, max: 6 },
  { source: 'b', min: 3, max: 6 },
  { source: 'c', min: 3, max: 6 },
  { source: 'many', min: 12, max: 12 },
  { source: 'part', min: 4, max: 4, condition: 'deep *scars*' },
  { source: 'a', topic: 'warning-signs', statement: 'Call <when> it_spreads.' },
]);
const INDEX = indexFacts(FACTS);
const SESSIONS = guidance(FACTS, 'sessions-needed');

describe('an answer as plain text', () => {
  test('has numbered citations, and the version of the facts', () => {
    expect(cardText(INDEX, SESSIONS, words)).toBe(`How many sessions will I need?
3–6 sessions
3 of 4 sources agree
- More: 12 sessions (Publisher many [1])
- 4 sessions, only for: deep *scars* (Publisher part [2])

[1] Title of many. Publisher many (Hospital; undated; No interest stated). https://many.example/
[2] Title of part. Publisher part (Hospital; undated; No interest stated). https://part.example/
[3] Title of a. Publisher a (Hospital; undated; No interest stated). https://a.example/
[4] Title of b. Publisher b (Hospital; undated; No interest stated). https://b.example/
[5] Title of c. Publisher c (Hospital; undated; No interest stated). https://c.example/

Facts test. General information, not medical advice.`);
  });

  test('tells which sources were left out', () => {
    const filters = { ...NO_FILTERS, withoutSellers: true };
    const filtered = guidance(FACTS, 'sessions-needed', 'general', filters);
    expect(cardText(INDEX, filtered, words, { filters })).toContain(
      '\nCounted: Without sources that sell the treatment.\n',
    );
    expect(cardText(INDEX, SESSIONS, words)).not.toContain('Counted:');
  });
});

describe('advice', () => {
  const advice = (topic: TopicId, count: number) => {
    const facts = smallFacts(
      Array.from({ length: count }, (_, place) => ({
        source: 'a',
        topic,
        statement: `Said ${place}.`,
      })),
    );
    return cardText(indexFacts(facts), guidance(facts, topic), words);
  };
  const shown = (text: string) => text.match(/^- Said \d\./gm)?.length;

  test('says how many statements it leaves out', () => {
    expect(shown(advice('preparation', 7))).toBe(5);
    expect(advice('preparation', 7)).toContain('\n- and 2 more\n');
    expect(advice('preparation', 5)).not.toContain('more');
  });

  test.each(['who-should-avoid', 'warning-signs', 'side-effects'] as const)(
    'leaves nothing out on safety: %s',
    (topic) => {
      expect(shown(advice(topic, 9))).toBe(9);
      expect(advice(topic, 9)).not.toContain('more');
    },
  );
});

describe('a cited source', () => {
  const interestOf = (tier: Tier) => {
    const facts = smallFacts([{ source: 'a', min: 3, max: 6 }], { tiers: { a: tier } });
    return cardText(indexFacts(facts), guidance(facts, 'sessions-needed'), words);
  };

  test('sells the treatment where it is a clinic or a maker of devices, as its entry says', () => {
    expect(interestOf('clinic')).toContain('(Clinic; undated; Sells the treatment)');
    expect(interestOf('device-maker')).toContain('Sells the treatment');
    expect(interestOf('hospital')).toContain('No interest stated');
  });
});

describe('an answer as Markdown', () => {
  test('links its citations and its sources, and keeps their numbers', () => {
    expect(
      cardText(INDEX, SESSIONS, words, { markup: MARKDOWN }),
    ).toBe(`## How many sessions will I need?

**3–6 sessions**

3 of 4 sources agree

- More: 12 sessions (Publisher many [[1]](https://many.example/))
- 4 sessions, only for: deep \\*scars\\* (Publisher part [[2]](https://part.example/))

1. [Title of many.](https://many.example/) Publisher many (Hospital; undated; No interest stated).
2. [Title of part.](https://part.example/) Publisher part (Hospital; undated; No interest stated).
3. [Title of a.](https://a.example/) Publisher a (Hospital; undated; No interest stated).
4. [Title of b.](https://b.example/) Publisher b (Hospital; undated; No interest stated).
5. [Title of c.](https://c.example/) Publisher c (Hospital; undated; No interest stated).

*Facts test. General information, not medical advice.*`);
  });

  test('shows what sources say as they say it', () => {
    const text = cardText(INDEX, guidance(FACTS, 'warning-signs'), words, { markup: MARKDOWN });
    expect(text).toContain(
      '- Call \\<when\\> it\\_spreads. (Publisher a [[1]](https://a.example/))',
    );
  });

  test('escapes whatever could be taken for a mark, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const escaped = MARKDOWN.text(text);
        expect(escaped.replaceAll(/\\([\\`*_[\]<>|~])/g, '$1')).toBe(text);
        expect(escaped.replaceAll(/\\./g, '')).not.toMatch(/[`*_[\]<>|~]/);
      }),
    );
  });

  test('keeps an address whole that has brackets or spaces', () => {
    expect(MARKDOWN.citation('A', 1, 'https://a.example/x_(y) z')).toBe(
      'A [[1]](<https://a.example/x_(y)%20z>)',
    );
  });
});
